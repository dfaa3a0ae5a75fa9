// Generated from scripts/schemas by scripts/generate.ts; do not edit.
// @ts-nocheck
const vt=i,F={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc plan",description:"Everything that adsc resolved of a spec: data, transforms wi\
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
required:["name","glob","format","header","columns","delimiter","missing","on","side","asOf","asOfTime"],additionalProperties:!1}},histories:{type:"array",items:{
type:"object",properties:{name:{type:"string"},by:{type:"string"},where:{type:["string","null"]},at:{type:["string","null"]},delaySeconds:{type:"number"},max:{type:"\
integer",minimum:1}},required:["name","by","where","at","delaySeconds","max"],additionalProperties:!1},minItems:1},time:{type:["object","null"],properties:{column:{
type:"string"},unit:{enum:["s","ms","us","ns",null]},format:{type:["string","null"]},zone:{type:"string"}},required:["column","unit","format","zone"],additionalProperties:!1},
source:{type:["object","null"],properties:{column:{type:"string"},values:{type:"array",items:{type:"string"}}},required:["column","values"],additionalProperties:!1},
key:{type:"array",items:{type:"string"},minItems:1},servedBy:{type:["string","null"]},weight:{type:["string","null"]},afterImpression:{type:"array",items:{type:"\
string"}},requestId:{type:"string"}},required:["primary","joins","time","source","servedBy","weight","afterImpression"],additionalProperties:!1},inputs:{type:"a\
rray",items:{type:"object",properties:{name:{type:"string"},table:{type:["string","null"]},column:{type:"string"},side:{enum:["request","candidate"]},kind:{enum:[
"scalar","list","time"]}},required:["name","table","column","side","kind"],additionalProperties:!1}},vocabs:{type:"array",items:{type:"object",properties:{id:{type:"\
string"},kind:{enum:["file","range","hash"]},size:{type:"integer",minimum:1},entries:{type:"integer",minimum:0},forgotten:{type:"integer",minimum:1},file:{type:[
"string","null"],pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},sha256:{type:["string","null"],pattern:"^[0-9a-f]{64}$"}},required:["id","kind","size","entries",
"file","sha256"],additionalProperties:!1}},tables:{type:"array",items:{type:"object",properties:{id:{type:"string"},vocab:{type:["string","null"]},rows:{type:"i\
nteger",minimum:1},width:{type:"integer",minimum:1},signals:{type:"array",items:{type:"string"}},init:{type:"object",discriminator:{propertyName:"kind"},required:[
"kind"],oneOf:[{type:"object",properties:{kind:{const:"zeros"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"ones"}},required:[
"kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"glorot"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
he"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"signs"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"uniform"},scale:{type:"number"}},required:["kind","scale"],additionalProperties:!1},{type:"object",properties:{kind:{const:"constant"},value:{type:"\
number"}},required:["kind","value"],additionalProperties:!1}]},vectors:{type:"object",properties:{glob:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},
format:{enum:["csv","tsv","jsonl","parquet"]},key:{type:"string"},column:{type:["string","null"]},freeze:{type:"boolean"}},required:["glob","format","key","colu\
mn","freeze"],additionalProperties:!1},optimizer:{type:"object",properties:{kind:{const:"ftrl"},learningRate:{type:"number"},beta:{type:"number"},l1:{type:"numb\
er"},l2:{type:"number"}},required:["kind","learningRate","beta","l1","l2"],additionalProperties:!1}},required:["id","vocab","rows","width","signals","init"],additionalProperties:!1}},
signals:{type:"array",items:{type:"object",properties:{name:{type:"string"},doc:{type:["string","null"]},format:{enum:["continuous","onehot","indexed","hash_one\
hot","hash_indexed","dense"]},cross:{type:"array",items:{type:"string"},minItems:2},input:{type:"string"},derive:{type:["object","null"],properties:{fn:{enum:["\
hour","weekday"]},zone:{type:"string"}},required:["fn","zone"],additionalProperties:!1},sources:{type:["array","null"],items:{type:"string"}},serve:{anyOf:[{type:[
"string","number","boolean"]},{type:"null"}]},encoding:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{
const:"vec"},length:{type:"integer",minimum:1},width:{type:"integer",minimum:1},missingFlag:{type:"boolean"},squash:{enum:["none","log","asinh","tanh"]},clip:{type:[
"array","null"],prefixItems:[{type:"number"},{type:"number"}],items:!1,minItems:2},normalize:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],
oneOf:[{type:"object",properties:{kind:{const:"none"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"l2"}},required:["kind"],
additionalProperties:!1},{type:"object",properties:{kind:{const:"minmax"},min:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]},max:{anyOf:[{type:"\
number"},{type:"array",items:{type:"number"}}]}},required:["kind","min","max"],additionalProperties:!1},{type:"object",properties:{kind:{const:"zscore"},mean:{anyOf:[
{type:"number"},{type:"array",items:{type:"number"}}]},std:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]}},required:["kind","mean","std"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"quantile"},boundaries:{type:"array",items:{type:"number"}}},required:["kind","boundaries"],additionalProperties:!1},{type:"\
object",properties:{kind:{const:"bins"},boundaries:{type:"array",items:{type:"number"}}},required:["kind","boundaries"],additionalProperties:!1}]},default:{type:[
"number","null"]}},required:["kind","length","width","missingFlag","squash","clip","normalize","default"],additionalProperties:!1},{type:"object",properties:{kind:{
const:"id"},vocab:{type:"string"},default:{type:["string","null"]}},required:["kind","vocab","default"],additionalProperties:!1},{type:"object",properties:{kind:{
const:"ids"},vocab:{type:"string"},max:{type:"integer",minimum:1},keep:{enum:["first","last"]},pool:{enum:["mean","sum","max","attention"]},split:{type:["string",
"null"]},weights:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"column"},input:{type:"strin\
g"}},required:["kind","input"],additionalProperties:!1},{type:"object",properties:{kind:{const:"steps"},sequence:{type:"string"},along:{type:["string","null"]},
before:{type:"object",properties:{input:{type:"string"},unit:{enum:["s","ms","us","ns",null]},format:{type:["string","null"]},zone:{type:"string"}},required:["i\
nput","unit","format","zone"],additionalProperties:!1},age:{const:!0}},required:["kind","sequence","along"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"map"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"pairs"},separator:{type:"string"}},required:["kind","sepa\
rator"],additionalProperties:!1}]}},required:["kind","vocab","max","keep","pool","split"],additionalProperties:!1}]},table:{type:["string","null"]},side:{enum:[
"request","candidate"]},reason:{type:"string"}},required:["name","doc","format","input","derive","sources","serve","encoding","table","side","reason"],additionalProperties:!1}},
forests:{type:"array",items:{type:"object",properties:{name:{type:"string"},head:{type:"string"},vocab:{type:["string","null"]},trees:{type:"integer",minimum:1},
depth:{type:"integer",minimum:1},leaves:{type:"integer",minimum:1},shrinkage:{type:"number"},minRows:{type:"integer",minimum:1},l2:{type:"number"},growOn:{type:"\
number",minimum:0,maximum:1},maxRows:{type:"integer",minimum:1},patience:{type:"integer",minimum:1},subsample:{type:"number",minimum:0,maximum:1},colsample:{type:"\
number",minimum:0,maximum:1},pairs:{type:"boolean"},distill:{type:"boolean"}},required:["name","head","vocab","trees","depth","leaves","shrinkage","minRows","l2",
"growOn","maxRows"],additionalProperties:!1}},nodes:{type:"array",items:{type:"object",discriminator:{propertyName:"op"},required:["op"],oneOf:[{type:"object",properties:{
op:{const:"input"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"}},required:["op","id","wi\
dth","tower","signal"],additionalProperties:!1},{type:"object",properties:{op:{const:"lookup"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:[
"integer","null"],minimum:0},signal:{type:"string"},table:{type:"string"}},required:["op","id","width","tower","signal","table"],additionalProperties:!1},{type:"\
object",properties:{op:{const:"pool"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"},table:{
type:"string"},pool:{enum:["mean","sum","max","attention"]},max:{type:"integer",minimum:1},query:{type:["string","null"]}},required:["op","id","width","tower","\
signal","table","pool","max","query"],additionalProperties:!1},{type:"object",properties:{op:{const:"interpolate"},id:{type:"string"},width:{type:"integer",minimum:1},
tower:{type:["integer","null"],minimum:0},signal:{type:"string"},table:{type:"string"},boundaries:{type:"integer",minimum:1}},required:["op","id","width","tower",
"signal","table","boundaries"],additionalProperties:!1},{type:"object",properties:{op:{const:"concat"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{
type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},
{type:"object",properties:{op:{const:"dense"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},
kernel:{type:"string"},bias:{type:["string","null"]},activation:{enum:["relu","none","tanh","sigmoid","gelu","swish","leaky_relu","selu","mish"]}},required:["op",
"id","width","tower","input","kernel","bias","activation"],additionalProperties:!1},{type:"object",properties:{op:{const:"sum"},id:{type:"string"},width:{type:"\
integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op","id","width","tower","input\
s"],additionalProperties:!1},{type:"object",properties:{op:{const:"product"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],
minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},{type:"object",properties:{
op:{const:"cross"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},x0:{type:"string"},input:{type:"string"},kernel:{
type:"string"},bias:{type:"string"}},required:["op","id","width","tower","x0","input","kernel","bias"],additionalProperties:!1},{type:"object",properties:{op:{const:"\
cross_low_rank"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},x0:{type:"string"},input:{type:"string"},down:{type:"\
string"},up:{type:"string"},bias:{type:"string"},rank:{type:"integer",minimum:1}},required:["op","id","width","tower","x0","input","down","up","bias","rank"],additionalProperties:!1},
{type:"object",properties:{op:{const:"bi_interaction"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"\
array",items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"batch_nor\
m"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},gamma:{type:"string"},beta:{type:"string"},
mean:{type:"string"},variance:{type:"string"},momentum:{type:"number",minimum:0,maximum:1},epsilon:{type:"number"}},required:["op","id","width","tower","input",
"gamma","beta","mean","variance","momentum","epsilon"],additionalProperties:!1},{type:"object",properties:{op:{const:"layer_norm"},id:{type:"string"},width:{type:"\
integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},gamma:{type:"string"},beta:{type:"string"},epsilon:{type:"number"}},required:[
"op","id","width","tower","input","gamma","beta","epsilon"],additionalProperties:!1},{type:"object",properties:{op:{const:"activation"},id:{type:"string"},width:{
type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},activation:{enum:["relu","none","tanh","sigmoid","gelu","swish","leaky\
_relu","selu","mish"]}},required:["op","id","width","tower","input","activation"],additionalProperties:!1},{type:"object",properties:{op:{const:"dropout"},id:{type:"\
string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},rate:{type:"number",minimum:0,maximum:1}},required:["o\
p","id","width","tower","input","rate"],additionalProperties:!1},{type:"object",properties:{op:{const:"scale"},id:{type:"string"},width:{type:"integer",minimum:1},
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
th","tower","inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"field_means"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:[
"integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},{type:"\
object",properties:{op:{const:"field_gate"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{
type:"string"},minItems:1},gate:{type:"string"}},required:["op","id","width","tower","inputs","gate"],additionalProperties:!1}]}},params:{type:"array",items:{type:"\
object",properties:{name:{type:"string"},shape:{type:"array",items:{type:"integer",minimum:1}},init:{type:"object",discriminator:{propertyName:"kind"},required:[
"kind"],oneOf:[{type:"object",properties:{kind:{const:"zeros"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"ones"}},required:[
"kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"glorot"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
he"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"signs"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"uniform"},scale:{type:"number"}},required:["kind","scale"],additionalProperties:!1},{type:"object",properties:{kind:{const:"constant"},value:{type:"\
number"}},required:["kind","value"],additionalProperties:!1}]},trainable:{type:"boolean"},tower:{type:["integer","null"],minimum:0},optimizer:{type:"object",properties:{
kind:{const:"ftrl"},learningRate:{type:"number"},beta:{type:"number"},l1:{type:"number"},l2:{type:"number"}},required:["kind","learningRate","beta","l1","l2"],additionalProperties:!1}},
required:["name","shape","init","trainable","tower"],additionalProperties:!1}},towers:{type:"array",items:{type:"object",properties:{name:{type:"string"},source:{
type:["string","null"]},fallback:{type:"boolean"}},required:["name","source","fallback"],additionalProperties:!1}},heads:{type:"array",items:{type:"object",properties:{
name:{type:"string"},doc:{type:["string","null"]},label:{type:"object",properties:{column:{type:"string"},op:{enum:["==","!=","<","<=",">",">=",null]},value:{anyOf:[
{type:["string","number","boolean"]},{type:"null"}]}},required:["column","op","value"],additionalProperties:!1},lossWeight:{type:"number"},sources:{type:["array",
"null"],items:{type:"string"}},withinSeconds:{type:["number","null"]},after:{type:"object",properties:{head:{type:"string"},loss:{enum:["joint","within_parent"]}},
required:["head","loss"],additionalProperties:!1},delay:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{
const:"exponential"},at:{type:"string"},unitSeconds:{type:"integer",minimum:1}},required:["kind","at","unitSeconds"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"weight"}},required:["kind"],additionalProperties:!1}]}},required:["name","doc","label","lossWeight","sources","withinSeconds"],additionalProperties:!1}},
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
type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"}},required:["kind","glob"],additionalProperties:!1}]}},$id:"plan"},$r=Object.prototype.hasOwnProperty,
zs=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$","u"),Xr=new RegExp("^[0-9a-f]{64}$","u");function xe(m,{instancePath:s="",parentData:hs,parentDataProperty:bs,rootData:Ir=m,dynamicAnchors:Sr={}}={}){let f=null,e=0;const Ne=xe.evaluated;if(Ne.dynamicProps&&
(Ne.props=void 0),Ne.dynamicItems&&(Ne.items=void 0),e===0)if(m&&typeof m=="object"&&!Array.isArray(m)){let Ve;if(m.kind===void 0&&(Ve="kind"))return xe.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:Ve},message:"must have required property '"+Ve+"'"}],!1;{const J=m.kind;if(typeof J==
"string")if(J==="last"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ue;if(m.kind===void 0&&(ue="kind")||m.seconds===void 0&&(ue="seconds"))return xe.
errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:ue},message:"must have required property '"+ue+"'"}],!1;{const A=e;
for(const N in m)if(!(N==="kind"||N==="seconds")){return xe.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:N},message:"must NOT have additional properties"}],!1;break}if(A===e){if(m.kind!==void 0){const N=e;if(m.kind!=="last")return xe.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"must be equal to constant"}],!1;var c=N===e}else var c=!0;
if(c)if(m.seconds!==void 0){let N=m.seconds;const C=e;if(!(typeof N=="number"&&isFinite(N)))return xe.errors=[{instancePath:s+"/seconds",schemaPath:"#/oneOf/0/p\
roperties/seconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var c=C===e}else var c=!0}}}else return xe.errors=[{instancePath:s,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var we=!0}else if(J==="newest"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(
m)){let ue;if(m.kind===void 0&&(ue="kind")||m.fraction===void 0&&(ue="fraction"))return xe.errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:ue},message:"must have required property '"+ue+"'"}],!1;{const A=e;for(const N in m)if(!(N==="kind"||N==="fraction")){return xe.errors=
[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},message:"must NOT have additional prop\
erties"}],!1;break}if(A===e){if(m.kind!==void 0){const N=e;if(m.kind!=="newest")return xe.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/\
const",keyword:"const",params:{allowedValue:"newest"},message:"must be equal to constant"}],!1;var ee=N===e}else var ee=!0;if(ee)if(m.fraction!==void 0){let N=m.
fraction;const C=e;if(e===C)if(typeof N=="number"&&isFinite(N)){if(N>1||isNaN(N))return xe.errors=[{instancePath:s+"/fraction",schemaPath:"#/oneOf/1/properties/\
fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(N<0||isNaN(N))return xe.errors=[{instancePath:s+"/fraction",
schemaPath:"#/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return xe.errors=[{instancePath:s+
"/fraction",schemaPath:"#/oneOf/1/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ee=C===e}else var ee=!0}}}else
return xe.errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;we!==!0&&(we=!0)}else if(J==="\
random"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ue;if(m.kind===void 0&&(ue="kind")||m.fraction===void 0&&(ue="fraction"))return xe.errors=[{instancePath:s,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:ue},message:"must have required property '"+ue+"'"}],!1;{const A=e;for(const N in m)if(!(N===
"kind"||N==="fraction")){return xe.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},
message:"must NOT have additional properties"}],!1;break}if(A===e){if(m.kind!==void 0){const N=e;if(m.kind!=="random")return xe.errors=[{instancePath:s+"/kind",
schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"random"},message:"must be equal to constant"}],!1;var ce=N===e}else var ce=!0;
if(ce)if(m.fraction!==void 0){let N=m.fraction;const C=e;if(e===C)if(typeof N=="number"&&isFinite(N)){if(N>1||isNaN(N))return xe.errors=[{instancePath:s+"/fract\
ion",schemaPath:"#/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(N<0||isNaN(N))return xe.
errors=[{instancePath:s+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return xe.errors=[{instancePath:s+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var ce=C===e}else var ce=!0}}}else return xe.errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;we!==!0&&(we=!0)}else if(J==="hash"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ue;if(m.kind===void 0&&(ue="kind")||m.fraction===void 0&&
(ue="fraction")||m.column===void 0&&(ue="column"))return xe.errors=[{instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:ue},
message:"must have required property '"+ue+"'"}],!1;{const A=e;for(const N in m)if(!(N==="kind"||N==="fraction"||N==="column")){return xe.errors=[{instancePath:s,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},message:"must NOT have additional properties"}],!1;break}
if(A===e){if(m.kind!==void 0){const N=e;if(m.kind!=="hash")return xe.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",
params:{allowedValue:"hash"},message:"must be equal to constant"}],!1;var B=N===e}else var B=!0;if(B){if(m.fraction!==void 0){let N=m.fraction;const C=e;if(e===
C)if(typeof N=="number"&&isFinite(N)){if(N>1||isNaN(N))return xe.errors=[{instancePath:s+"/fraction",schemaPath:"#/oneOf/3/properties/fraction/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(N<0||isNaN(N))return xe.errors=[{instancePath:s+"/fraction",schemaPath:"#/oneOf/3/prope\
rties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return xe.errors=[{instancePath:s+"/fraction",schemaPath:"\
#/oneOf/3/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var B=C===e}else var B=!0;if(B)if(m.column!==void 0){const N=e;
if(typeof m.column!="string")return xe.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/3/properties/column/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var B=N===e}else var B=!0}}}}else return xe.errors=[{instancePath:s,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;we!==!0&&(we=!0)}else if(J==="files"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ue;if(m.kind===void 0&&(ue="kind")||m.glob===
void 0&&(ue="glob"))return xe.errors=[{instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:ue},message:"must have required\
 property '"+ue+"'"}],!1;{const A=e;for(const N in m)if(!(N==="kind"||N==="glob")){return xe.errors=[{instancePath:s,schemaPath:"#/oneOf/4/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:N},message:"must NOT have additional properties"}],!1;break}if(A===e){if(m.kind!==void 0){const N=e;if(m.
kind!=="files")return xe.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"mus\
t be equal to constant"}],!1;var be=N===e}else var be=!0;if(be)if(m.glob!==void 0){let N=m.glob;const C=e;if(e===C)if(typeof N=="string"){if(!zs.test(N))return xe.
errors=[{instancePath:s+"/glob",schemaPath:"#/oneOf/4/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return xe.errors=[{instancePath:s+"/glob",schemaPath:"#/oneOf/4/properties/glob/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var be=C===e}else var be=!0}}}else return xe.errors=[{instancePath:s,schemaPath:"#/oneOf/4/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;we!==!0&&(we=!0)}else return xe.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discrim\
inator",params:{error:"mapping",tag:"kind",tagValue:J},message:'value of tag "kind" must be in oneOf'}],!1;else return xe.errors=[{instancePath:s,schemaPath:"#/\
discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:J},message:'tag "kind" must be string'}],!1}}else return xe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xe.errors=f,Ne.props=we,e===0}xe.evaluated={dynamicProps:!0,dynamicItems:!1};
function i(m,{instancePath:s="",parentData:hs,parentDataProperty:bs,rootData:Ir=m,dynamicAnchors:Sr={}}={}){let f=null,e=0;const Ne=i.evaluated;if(Ne.dynamicProps&&
(Ne.props=void 0),Ne.dynamicItems&&(Ne.items=void 0),e===0)if(m&&typeof m=="object"&&!Array.isArray(m)){let br;if(m.version===void 0&&(br="version")||m.model===
void 0&&(br="model")||m.variant===void 0&&(br="variant")||m.doc===void 0&&(br="doc")||m.data===void 0&&(br="data")||m.inputs===void 0&&(br="inputs")||m.vocabs===
void 0&&(br="vocabs")||m.tables===void 0&&(br="tables")||m.signals===void 0&&(br="signals")||m.nodes===void 0&&(br="nodes")||m.params===void 0&&(br="params")||m.
towers===void 0&&(br="towers")||m.heads===void 0&&(br="heads")||m.outputs===void 0&&(br="outputs")||m.sampling===void 0&&(br="sampling")||m.calibration===void 0&&
(br="calibration")||m.train===void 0&&(br="train")||m.baselines===void 0&&(br="baselines")||m.cost===void 0&&(br="cost")||m.fingerprint===void 0&&(br="fingerpri\
nt"))return i.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:br},message:"must have required property '"+br+"'"}],!1;
{const bt=e;for(const v in m)if(!$r.call(F.properties,v)){return i.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(bt===e){if(m.version!==void 0){const v=e;if(m.version!==1)return i.errors=[{instancePath:s+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var c=v===e}else var c=!0;if(c){
if(m.model!==void 0){const v=e;if(typeof m.model!="string")return i.errors=[{instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var c=v===e}else var c=!0;if(c){if(m.variant!==void 0){let v=m.variant;const ye=e;if(typeof v!="string"&&v!==null)return i.
errors=[{instancePath:s+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:F.properties.variant.type},message:"must be string,null"}],
!1;var c=ye===e}else var c=!0;if(c){if(m.baseline!==void 0){let v=m.baseline;const ye=e;if(!(v==="lr"||v==="wide_deep"||v==="gbdt_lr"))return i.errors=[{instancePath:s+
"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues:F.properties.baseline.enum},message:"must be equal to one of the allowe\
d values"}],!1;var c=ye===e}else var c=!0;if(c){if(m.assumed!==void 0){let v=m.assumed;const ye=e;if(e===ye)if(v&&typeof v=="object"&&!Array.isArray(v)){let se;
if(v.vocabs===void 0&&(se="vocabs")||v.signals===void 0&&(se="signals"))return i.errors=[{instancePath:s+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"\
required",params:{missingProperty:se},message:"must have required property '"+se+"'"}],!1;{const a=e;for(const t in v)if(!(t==="vocabs"||t==="signals")){return i.
errors=[{instancePath:s+"/assumed",schemaPath:"#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"}],!1;break}if(a===e){if(v.vocabs!==void 0){let t=v.vocabs;const x=e;if(e===x)if(Array.isArray(t)){var we=!0;const pr=t.length;
for(let j=0;j<pr;j++){const h=e;if(typeof t[j]!="string")return i.errors=[{instancePath:s+"/assumed/vocabs/"+j,schemaPath:"#/properties/assumed/properties/vocab\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var we=h===e;if(!we)break}}else return i.errors=[{instancePath:s+"/assumed/voc\
abs",schemaPath:"#/properties/assumed/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ee=x===e}else var ee=!0;if(ee)
if(v.signals!==void 0){let t=v.signals;const x=e;if(e===x)if(Array.isArray(t)){var ce=!0;const j=t.length;for(let h=0;h<j;h++){const o=e;if(typeof t[h]!="string")
return i.errors=[{instancePath:s+"/assumed/signals/"+h,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var ce=o===e;if(!ce)break}}else return i.errors=[{instancePath:s+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ee=x===e}else var ee=!0}}}else return i.errors=[{instancePath:s+"/assumed",schemaPath:"\
#/properties/assumed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=ye===e}else var c=!0;if(c){if(m.doc!==void 0){let v=m.doc;const ye=e;
if(typeof v!="string"&&v!==null)return i.errors=[{instancePath:s+"/doc",schemaPath:"#/properties/doc/type",keyword:"type",params:{type:F.properties.doc.type},message:"\
must be string,null"}],!1;var c=ye===e}else var c=!0;if(c){if(m.data!==void 0){let v=m.data;const ye=e;if(!(v&&typeof v=="object"&&!Array.isArray(v))&&v!==null)
return i.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:F.properties.data.type},message:"must be object,null"}],
!1;if(e===ye&&v&&typeof v=="object"&&!Array.isArray(v)){let se;if(v.primary===void 0&&(se="primary")||v.joins===void 0&&(se="joins")||v.time===void 0&&(se="time")||
v.source===void 0&&(se="source")||v.servedBy===void 0&&(se="servedBy")||v.weight===void 0&&(se="weight")||v.afterImpression===void 0&&(se="afterImpression"))return i.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:se},message:"must have required property '"+se+
"'"}],!1;{const a=e;for(const t in v)if(!$r.call(F.properties.data.properties,t)){return i.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(a===e){if(v.primary!==void 0){
let t=v.primary;const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){let pr;if(t.name===void 0&&(pr="name")||t.glob===void 0&&(pr="glob")||t.format===
void 0&&(pr="format")||t.header===void 0&&(pr="header")||t.columns===void 0&&(pr="columns")||t.delimiter===void 0&&(pr="delimiter")||t.missing===void 0&&(pr="mi\
ssing"))return i.errors=[{instancePath:s+"/data/primary",schemaPath:"#/properties/data/properties/primary/required",keyword:"required",params:{missingProperty:pr},
message:"must have required property '"+pr+"'"}],!1;{const j=e;for(const h in t)if(!(h==="name"||h==="glob"||h==="format"||h==="header"||h==="columns"||h==="del\
imiter"||h==="missing"||h==="optional")){return i.errors=[{instancePath:s+"/data/primary",schemaPath:"#/properties/data/properties/primary/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(j===e){if(t.name!==void 0){const h=e;if(typeof t.
name!="string")return i.errors=[{instancePath:s+"/data/primary/name",schemaPath:"#/properties/data/properties/primary/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var B=h===e}else var B=!0;if(B){if(t.glob!==void 0){let h=t.glob;const o=e;if(e===o)if(typeof h=="string"){if(!zs.test(
h))return i.errors=[{instancePath:s+"/data/primary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/pattern",keyword:"pattern",params:{pattern:"\
^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return i.errors=[{instancePath:s+"/data/pri\
mary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var B=o===
e}else var B=!0;if(B){if(t.format!==void 0){let h=t.format;const o=e;if(!(h==="csv"||h==="tsv"||h==="jsonl"||h==="parquet"))return i.errors=[{instancePath:s+"/d\
ata/primary/format",schemaPath:"#/properties/data/properties/primary/properties/format/enum",keyword:"enum",params:{allowedValues:F.properties.data.properties.primary.
properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var B=o===e}else var B=!0;if(B){if(t.header!==void 0){const h=e;if(typeof t.header!=
"boolean")return i.errors=[{instancePath:s+"/data/primary/header",schemaPath:"#/properties/data/properties/primary/properties/header/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var B=h===e}else var B=!0;if(B){if(t.columns!==void 0){let h=t.columns;const o=e;if(!Array.isArray(h)&&h!==null)return i.
errors=[{instancePath:s+"/data/primary/columns",schemaPath:"#/properties/data/properties/primary/properties/columns/type",keyword:"type",params:{type:F.properties.
data.properties.primary.properties.columns.type},message:"must be array,null"}],!1;if(e===o&&Array.isArray(h)){var be=!0;const W=h.length;for(let r=0;r<W;r++){const p=e;
if(typeof h[r]!="string")return i.errors=[{instancePath:s+"/data/primary/columns/"+r,schemaPath:"#/properties/data/properties/primary/properties/columns/items/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=p===e;if(!be)break}}var B=o===e}else var B=!0;if(B){if(t.delimiter!==void 0){let h=t.
delimiter;const o=e;if(typeof h!="string"&&h!==null)return i.errors=[{instancePath:s+"/data/primary/delimiter",schemaPath:"#/properties/data/properties/primary/\
properties/delimiter/type",keyword:"type",params:{type:F.properties.data.properties.primary.properties.delimiter.type},message:"must be string,null"}],!1;var B=o===
e}else var B=!0;if(B){if(t.missing!==void 0){let h=t.missing;const o=e;if(e===o)if(Array.isArray(h)){var Ve=!0;const W=h.length;for(let r=0;r<W;r++){const p=e;if(typeof h[r]!=
"string")return i.errors=[{instancePath:s+"/data/primary/missing/"+r,schemaPath:"#/properties/data/properties/primary/properties/missing/items/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var Ve=p===e;if(!Ve)break}}else return i.errors=[{instancePath:s+"/data/primary/missing",schemaPath:"#/\
properties/data/properties/primary/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var B=o===e}else var B=!0;if(B)if(t.
optional!==void 0){let h=t.optional;const o=e;if(e===o)if(Array.isArray(h)){var J=!0;const W=h.length;for(let r=0;r<W;r++){const p=e;if(typeof h[r]!="string")return i.
errors=[{instancePath:s+"/data/primary/optional/"+r,schemaPath:"#/properties/data/properties/primary/properties/optional/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var J=p===e;if(!J)break}}else return i.errors=[{instancePath:s+"/data/primary/optional",schemaPath:"#/properties/data/pro\
perties/primary/properties/optional/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var B=o===e}else var B=!0}}}}}}}}}else return i.errors=
[{instancePath:s+"/data/primary",schemaPath:"#/properties/data/properties/primary/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Q=x===
e}else var Q=!0;if(Q){if(v.joins!==void 0){let t=v.joins;const x=e;if(e===x)if(Array.isArray(t)){var ue=!0;const j=t.length;for(let h=0;h<j;h++){let o=t[h];const n=e;
if(e===n)if(o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.name===void 0&&(r="name")||o.glob===void 0&&(r="glob")||o.format===void 0&&(r="format")||o.header===
void 0&&(r="header")||o.columns===void 0&&(r="columns")||o.delimiter===void 0&&(r="delimiter")||o.missing===void 0&&(r="missing")||o.on===void 0&&(r="on")||o.side===
void 0&&(r="side")||o.asOf===void 0&&(r="asOf")||o.asOfTime===void 0&&(r="asOfTime"))return i.errors=[{instancePath:s+"/data/joins/"+h,schemaPath:"#/properties/\
data/properties/joins/items/required",keyword:"required",params:{missingProperty:r},message:"must have required property '"+r+"'"}],!1;{const p=e;for(const l in o)
if(!$r.call(F.properties.data.properties.joins.items.properties,l)){return i.errors=[{instancePath:s+"/data/joins/"+h,schemaPath:"#/properties/data/properties/j\
oins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(p===e){
if(o.name!==void 0){const l=e;if(typeof o.name!="string")return i.errors=[{instancePath:s+"/data/joins/"+h+"/name",schemaPath:"#/properties/data/properties/join\
s/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var A=l===e}else var A=!0;if(A){if(o.glob!==void 0){let l=o.glob;
const w=e;if(e===w)if(typeof l=="string"){if(!zs.test(l))return i.errors=[{instancePath:s+"/data/joins/"+h+"/glob",schemaPath:"#/properties/data/properties/join\
s/items/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$)\
)[^\\\\]+$"'}],!1}else return i.errors=[{instancePath:s+"/data/joins/"+h+"/glob",schemaPath:"#/properties/data/properties/joins/items/properties/glob/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var A=w===e}else var A=!0;if(A){if(o.format!==void 0){let l=o.format;const w=e;if(!(l==="csv"||l==="t\
sv"||l==="jsonl"||l==="parquet"))return i.errors=[{instancePath:s+"/data/joins/"+h+"/format",schemaPath:"#/properties/data/properties/joins/items/properties/for\
mat/enum",keyword:"enum",params:{allowedValues:F.properties.data.properties.joins.items.properties.format.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var A=w===e}else var A=!0;if(A){if(o.header!==void 0){const l=e;if(typeof o.header!="boolean")return i.errors=[{instancePath:s+"/data/joins/"+h+"/head\
er",schemaPath:"#/properties/data/properties/joins/items/properties/header/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var A=l===
e}else var A=!0;if(A){if(o.columns!==void 0){let l=o.columns;const w=e;if(!Array.isArray(l)&&l!==null)return i.errors=[{instancePath:s+"/data/joins/"+h+"/column\
s",schemaPath:"#/properties/data/properties/joins/items/properties/columns/type",keyword:"type",params:{type:F.properties.data.properties.joins.items.properties.
columns.type},message:"must be array,null"}],!1;if(e===w&&Array.isArray(l)){var N=!0;const d=l.length;for(let Z=0;Z<d;Z++){const Be=e;if(typeof l[Z]!="string")return i.
errors=[{instancePath:s+"/data/joins/"+h+"/columns/"+Z,schemaPath:"#/properties/data/properties/joins/items/properties/columns/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var N=Be===e;if(!N)break}}var A=w===e}else var A=!0;if(A){if(o.delimiter!==void 0){let l=o.delimiter;const w=e;if(typeof l!=
"string"&&l!==null)return i.errors=[{instancePath:s+"/data/joins/"+h+"/delimiter",schemaPath:"#/properties/data/properties/joins/items/properties/delimiter/type",
keyword:"type",params:{type:F.properties.data.properties.joins.items.properties.delimiter.type},message:"must be string,null"}],!1;var A=w===e}else var A=!0;if(A){
if(o.missing!==void 0){let l=o.missing;const w=e;if(e===w)if(Array.isArray(l)){var C=!0;const d=l.length;for(let Z=0;Z<d;Z++){const Be=e;if(typeof l[Z]!="string")
return i.errors=[{instancePath:s+"/data/joins/"+h+"/missing/"+Z,schemaPath:"#/properties/data/properties/joins/items/properties/missing/items/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var C=Be===e;if(!C)break}}else return i.errors=[{instancePath:s+"/data/joins/"+h+"/missing",schemaPath:"\
#/properties/data/properties/joins/items/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var A=w===e}else var A=!0;if(A){
if(o.optional!==void 0){let l=o.optional;const w=e;if(e===w)if(Array.isArray(l)){var de=!0;const d=l.length;for(let Z=0;Z<d;Z++){const Be=e;if(typeof l[Z]!="str\
ing")return i.errors=[{instancePath:s+"/data/joins/"+h+"/optional/"+Z,schemaPath:"#/properties/data/properties/joins/items/properties/optional/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var de=Be===e;if(!de)break}}else return i.errors=[{instancePath:s+"/data/joins/"+h+"/optional",schemaPath:"\
#/properties/data/properties/joins/items/properties/optional/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var A=w===e}else var A=!0;if(A){
if(o.on!==void 0){let l=o.on;const w=e;if(e===w)if(Array.isArray(l)){var Oe=!0;const d=l.length;for(let Z=0;Z<d;Z++){let Be=l[Z];const wr=e;if(e===wr)if(Be&&typeof Be==
"object"&&!Array.isArray(Be)){let vr;if(Be.left===void 0&&(vr="left")||Be.right===void 0&&(vr="right"))return i.errors=[{instancePath:s+"/data/joins/"+h+"/on/"+
Z,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/required",keyword:"required",params:{missingProperty:vr},message:"must have required \
property '"+vr+"'"}],!1;{const je=e;for(const rr in Be)if(!(rr==="left"||rr==="right")){return i.errors=[{instancePath:s+"/data/joins/"+h+"/on/"+Z,schemaPath:"#\
/properties/data/properties/joins/items/properties/on/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:rr},message:"must NO\
T have additional properties"}],!1;break}if(je===e){if(Be.left!==void 0){const rr=e;if(typeof Be.left!="string")return i.errors=[{instancePath:s+"/data/joins/"+
h+"/on/"+Z+"/left",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/left/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var g=rr===e}else var g=!0;if(g)if(Be.right!==void 0){const rr=e;if(typeof Be.right!="string")return i.errors=[{instancePath:s+"/data/joins\
/"+h+"/on/"+Z+"/right",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/right/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var g=rr===e}else var g=!0}}}else return i.errors=[{instancePath:s+"/data/joins/"+h+"/on/"+Z,schemaPath:"#/properties/data/properties/joins\
/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Oe=wr===e;if(!Oe)break}}else return i.errors=[{instancePath:s+
"/data/joins/"+h+"/on",schemaPath:"#/properties/data/properties/joins/items/properties/on/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var A=w===e}else var A=!0;if(A){if(o.side!==void 0){let l=o.side;const w=e;if(!(l==="request"||l==="candidate"))return i.errors=[{instancePath:s+"/data/joins/"+
h+"/side",schemaPath:"#/properties/data/properties/joins/items/properties/side/enum",keyword:"enum",params:{allowedValues:F.properties.data.properties.joins.items.
properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var A=w===e}else var A=!0;if(A){if(o.asOf!==void 0){let l=o.asOf;const w=e;if(typeof l!=
"string"&&l!==null)return i.errors=[{instancePath:s+"/data/joins/"+h+"/asOf",schemaPath:"#/properties/data/properties/joins/items/properties/asOf/type",keyword:"\
type",params:{type:F.properties.data.properties.joins.items.properties.asOf.type},message:"must be string,null"}],!1;var A=w===e}else var A=!0;if(A)if(o.asOfTime!==
void 0){let l=o.asOfTime;const w=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return i.errors=[{instancePath:s+"/data/joins/"+h+"/asOfTime",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/type",keyword:"type",params:{type:F.properties.data.properties.joins.items.properties.asOfTime.type},
message:"must be object,null"}],!1;if(e===w&&l&&typeof l=="object"&&!Array.isArray(l)){let d;if(l.column===void 0&&(d="column")||l.unit===void 0&&(d="unit")||l.
format===void 0&&(d="format")||l.zone===void 0&&(d="zone"))return i.errors=[{instancePath:s+"/data/joins/"+h+"/asOfTime",schemaPath:"#/properties/data/propertie\
s/joins/items/properties/asOfTime/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{const Z=e;for(const Be in l)
if(!(Be==="column"||Be==="unit"||Be==="format"||Be==="zone")){return i.errors=[{instancePath:s+"/data/joins/"+h+"/asOfTime",schemaPath:"#/properties/data/proper\
ties/joins/items/properties/asOfTime/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Be},message:"must NOT have additional prope\
rties"}],!1;break}if(Z===e){if(l.column!==void 0){const Be=e;if(typeof l.column!="string")return i.errors=[{instancePath:s+"/data/joins/"+h+"/asOfTime/column",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var L=Be===
e}else var L=!0;if(L){if(l.unit!==void 0){let Be=l.unit;const wr=e;if(!(Be==="s"||Be==="ms"||Be==="us"||Be==="ns"||Be===null))return i.errors=[{instancePath:s+"\
/data/joins/"+h+"/asOfTime/unit",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/unit/enum",keyword:"enum",params:{allowedValues:F.
properties.data.properties.joins.items.properties.asOfTime.properties.unit.enum},message:"must be equal to one of the allowed values"}],!1;var L=wr===e}else var L=!0;
if(L){if(l.format!==void 0){let Be=l.format;const wr=e;if(typeof Be!="string"&&Be!==null)return i.errors=[{instancePath:s+"/data/joins/"+h+"/asOfTime/format",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/properties/format/type",keyword:"type",params:{type:F.properties.data.properties.joins.items.properties.
asOfTime.properties.format.type},message:"must be string,null"}],!1;var L=wr===e}else var L=!0;if(L)if(l.zone!==void 0){const Be=e;if(typeof l.zone!="string")return i.
errors=[{instancePath:s+"/data/joins/"+h+"/asOfTime/zone",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/zone/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var L=Be===e}else var L=!0}}}}}var A=w===e}else var A=!0}}}}}}}}}}}}}else return i.errors=[{instancePath:s+
"/data/joins/"+h,schemaPath:"#/properties/data/properties/joins/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ue=n===e;if(!ue)
break}}else return i.errors=[{instancePath:s+"/data/joins",schemaPath:"#/properties/data/properties/joins/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var Q=x===e}else var Q=!0;if(Q){if(v.histories!==void 0){let t=v.histories;const x=e;if(e===x)if(Array.isArray(t)){if(t.length<1)return i.errors=
[{instancePath:s+"/data/histories",schemaPath:"#/properties/data/properties/histories/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items"}],!1;{var H=!0;const j=t.length;for(let h=0;h<j;h++){let o=t[h];const n=e;if(e===n)if(o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.name===
void 0&&(r="name")||o.by===void 0&&(r="by")||o.where===void 0&&(r="where")||o.at===void 0&&(r="at")||o.delaySeconds===void 0&&(r="delaySeconds")||o.max===void 0&&
(r="max"))return i.errors=[{instancePath:s+"/data/histories/"+h,schemaPath:"#/properties/data/properties/histories/items/required",keyword:"required",params:{missingProperty:r},
message:"must have required property '"+r+"'"}],!1;{const p=e;for(const l in o)if(!(l==="name"||l==="by"||l==="where"||l==="at"||l==="delaySeconds"||l==="max")){
return i.errors=[{instancePath:s+"/data/histories/"+h,schemaPath:"#/properties/data/properties/histories/items/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(p===e){if(o.name!==void 0){const l=e;if(typeof o.name!="string")return i.
errors=[{instancePath:s+"/data/histories/"+h+"/name",schemaPath:"#/properties/data/properties/histories/items/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var V=l===e}else var V=!0;if(V){if(o.by!==void 0){const l=e;if(typeof o.by!="string")return i.errors=[{instancePath:s+"/d\
ata/histories/"+h+"/by",schemaPath:"#/properties/data/properties/histories/items/properties/by/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var V=l===e}else var V=!0;if(V){if(o.where!==void 0){let l=o.where;const w=e;if(typeof l!="string"&&l!==null)return i.errors=[{instancePath:s+"/data/hi\
stories/"+h+"/where",schemaPath:"#/properties/data/properties/histories/items/properties/where/type",keyword:"type",params:{type:F.properties.data.properties.histories.
items.properties.where.type},message:"must be string,null"}],!1;var V=w===e}else var V=!0;if(V){if(o.at!==void 0){let l=o.at;const w=e;if(typeof l!="string"&&l!==
null)return i.errors=[{instancePath:s+"/data/histories/"+h+"/at",schemaPath:"#/properties/data/properties/histories/items/properties/at/type",keyword:"type",params:{
type:F.properties.data.properties.histories.items.properties.at.type},message:"must be string,null"}],!1;var V=w===e}else var V=!0;if(V){if(o.delaySeconds!==void 0){
let l=o.delaySeconds;const w=e;if(!(typeof l=="number"&&isFinite(l)))return i.errors=[{instancePath:s+"/data/histories/"+h+"/delaySeconds",schemaPath:"#/propert\
ies/data/properties/histories/items/properties/delaySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var V=w===e}else var V=!0;
if(V)if(o.max!==void 0){let l=o.max;const w=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return i.errors=[{instancePath:s+"/data/histories/"+h+"/m\
ax",schemaPath:"#/properties/data/properties/histories/items/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&
typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return i.errors=[{instancePath:s+"/data/histories/"+h+"/max",schemaPath:"#/properties/data/properties/histories\
/items/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var V=w===e}else var V=!0}}}}}}}else return i.errors=
[{instancePath:s+"/data/histories/"+h,schemaPath:"#/properties/data/properties/histories/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var H=n===e;if(!H)break}}}else return i.errors=[{instancePath:s+"/data/histories",schemaPath:"#/properties/data/properties/histories/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"}],!1;var Q=x===e}else var Q=!0;if(Q){if(v.time!==void 0){let t=v.time;const x=e;if(!(t&&typeof t=="object"&&!Array.
isArray(t))&&t!==null)return i.errors=[{instancePath:s+"/data/time",schemaPath:"#/properties/data/properties/time/type",keyword:"type",params:{type:F.properties.
data.properties.time.type},message:"must be object,null"}],!1;if(e===x&&t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.column===void 0&&(j="column")||t.unit===
void 0&&(j="unit")||t.format===void 0&&(j="format")||t.zone===void 0&&(j="zone"))return i.errors=[{instancePath:s+"/data/time",schemaPath:"#/properties/data/pro\
perties/time/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const h=e;for(const o in t)if(!(o==="co\
lumn"||o==="unit"||o==="format"||o==="zone")){return i.errors=[{instancePath:s+"/data/time",schemaPath:"#/properties/data/properties/time/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(h===e){if(t.column!==void 0){const o=e;
if(typeof t.column!="string")return i.errors=[{instancePath:s+"/data/time/column",schemaPath:"#/properties/data/properties/time/properties/column/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var y=o===e}else var y=!0;if(y){if(t.unit!==void 0){let o=t.unit;const n=e;if(!(o==="s"||o==="ms"||o===
"us"||o==="ns"||o===null))return i.errors=[{instancePath:s+"/data/time/unit",schemaPath:"#/properties/data/properties/time/properties/unit/enum",keyword:"enum",
params:{allowedValues:F.properties.data.properties.time.properties.unit.enum},message:"must be equal to one of the allowed values"}],!1;var y=n===e}else var y=!0;
if(y){if(t.format!==void 0){let o=t.format;const n=e;if(typeof o!="string"&&o!==null)return i.errors=[{instancePath:s+"/data/time/format",schemaPath:"#/properti\
es/data/properties/time/properties/format/type",keyword:"type",params:{type:F.properties.data.properties.time.properties.format.type},message:"must be string,nu\
ll"}],!1;var y=n===e}else var y=!0;if(y)if(t.zone!==void 0){const o=e;if(typeof t.zone!="string")return i.errors=[{instancePath:s+"/data/time/zone",schemaPath:"\
#/properties/data/properties/time/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=o===e}else var y=!0}}}}}var Q=x===
e}else var Q=!0;if(Q){if(v.source!==void 0){let t=v.source;const x=e;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null)return i.errors=[{instancePath:s+"\
/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type:F.properties.data.properties.source.type},message:"must be objec\
t,null"}],!1;if(e===x&&t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.column===void 0&&(j="column")||t.values===void 0&&(j="values"))return i.errors=[{instancePath:s+
"/data/source",schemaPath:"#/properties/data/properties/source/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+
"'"}],!1;{const h=e;for(const o in t)if(!(o==="column"||o==="values")){return i.errors=[{instancePath:s+"/data/source",schemaPath:"#/properties/data/properties/\
source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(h===e){if(t.
column!==void 0){const o=e;if(typeof t.column!="string")return i.errors=[{instancePath:s+"/data/source/column",schemaPath:"#/properties/data/properties/source/p\
roperties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=o===e}else var u=!0;if(u)if(t.values!==void 0){let o=t.values;const n=e;
if(e===n)if(Array.isArray(o)){var G=!0;const r=o.length;for(let p=0;p<r;p++){const l=e;if(typeof o[p]!="string")return i.errors=[{instancePath:s+"/data/source/v\
alues/"+p,schemaPath:"#/properties/data/properties/source/properties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var G=l===
e;if(!G)break}}else return i.errors=[{instancePath:s+"/data/source/values",schemaPath:"#/properties/data/properties/source/properties/values/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var u=n===e}else var u=!0}}}var Q=x===e}else var Q=!0;if(Q){if(v.key!==void 0){let t=v.key;const x=e;if(e===x)
if(Array.isArray(t)){if(t.length<1)return i.errors=[{instancePath:s+"/data/key",schemaPath:"#/properties/data/properties/key/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"}],!1;{var z=!0;const j=t.length;for(let h=0;h<j;h++){const o=e;if(typeof t[h]!="string")return i.errors=[{instancePath:s+
"/data/key/"+h,schemaPath:"#/properties/data/properties/key/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=o===e;if(!z)break}}}else
return i.errors=[{instancePath:s+"/data/key",schemaPath:"#/properties/data/properties/key/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var Q=x===e}else var Q=!0;if(Q){if(v.servedBy!==void 0){let t=v.servedBy;const x=e;if(typeof t!="string"&&t!==null)return i.errors=[{instancePath:s+"/data/serve\
dBy",schemaPath:"#/properties/data/properties/servedBy/type",keyword:"type",params:{type:F.properties.data.properties.servedBy.type},message:"must be string,nul\
l"}],!1;var Q=x===e}else var Q=!0;if(Q){if(v.weight!==void 0){let t=v.weight;const x=e;if(typeof t!="string"&&t!==null)return i.errors=[{instancePath:s+"/data/w\
eight",schemaPath:"#/properties/data/properties/weight/type",keyword:"type",params:{type:F.properties.data.properties.weight.type},message:"must be string,null"}],
!1;var Q=x===e}else var Q=!0;if(Q){if(v.afterImpression!==void 0){let t=v.afterImpression;const x=e;if(e===x)if(Array.isArray(t)){var q=!0;const j=t.length;for(let h=0;h<
j;h++){const o=e;if(typeof t[h]!="string")return i.errors=[{instancePath:s+"/data/afterImpression/"+h,schemaPath:"#/properties/data/properties/afterImpression/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var q=o===e;if(!q)break}}else return i.errors=[{instancePath:s+"/data/afterImpres\
sion",schemaPath:"#/properties/data/properties/afterImpression/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Q=x===e}else var Q=!0;
if(Q)if(v.requestId!==void 0){const t=e;if(typeof v.requestId!="string")return i.errors=[{instancePath:s+"/data/requestId",schemaPath:"#/properties/data/propert\
ies/requestId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=t===e}else var Q=!0}}}}}}}}}}}var c=ye===e}else var c=!0;if(c){if(m.
inputs!==void 0){let v=m.inputs;const ye=e;if(e===ye)if(Array.isArray(v)){var O=!0;const se=v.length;for(let a=0;a<se;a++){let t=v[a];const x=e;if(e===x)if(t&&typeof t==
"object"&&!Array.isArray(t)){let j;if(t.name===void 0&&(j="name")||t.table===void 0&&(j="table")||t.column===void 0&&(j="column")||t.side===void 0&&(j="side")||
t.kind===void 0&&(j="kind"))return i.errors=[{instancePath:s+"/inputs/"+a,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:j},
message:"must have required property '"+j+"'"}],!1;{const h=e;for(const o in t)if(!(o==="name"||o==="table"||o==="column"||o==="side"||o==="kind")){return i.errors=
[{instancePath:s+"/inputs/"+a,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"}],!1;break}if(h===e){if(t.name!==void 0){const o=e;if(typeof t.name!="string")return i.errors=[{instancePath:s+"/inputs/"+a+
"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var I=o===e}else var I=!0;
if(I){if(t.table!==void 0){let o=t.table;const n=e;if(typeof o!="string"&&o!==null)return i.errors=[{instancePath:s+"/inputs/"+a+"/table",schemaPath:"#/properti\
es/inputs/items/properties/table/type",keyword:"type",params:{type:F.properties.inputs.items.properties.table.type},message:"must be string,null"}],!1;var I=n===
e}else var I=!0;if(I){if(t.column!==void 0){const o=e;if(typeof t.column!="string")return i.errors=[{instancePath:s+"/inputs/"+a+"/column",schemaPath:"#/propert\
ies/inputs/items/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var I=o===e}else var I=!0;if(I){if(t.side!==void 0){
let o=t.side;const n=e;if(!(o==="request"||o==="candidate"))return i.errors=[{instancePath:s+"/inputs/"+a+"/side",schemaPath:"#/properties/inputs/items/properti\
es/side/enum",keyword:"enum",params:{allowedValues:F.properties.inputs.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var I=n===
e}else var I=!0;if(I)if(t.kind!==void 0){let o=t.kind;const n=e;if(!(o==="scalar"||o==="list"||o==="time"))return i.errors=[{instancePath:s+"/inputs/"+a+"/kind",
schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:F.properties.inputs.items.properties.kind.enum},message:"must b\
e equal to one of the allowed values"}],!1;var I=n===e}else var I=!0}}}}}}else return i.errors=[{instancePath:s+"/inputs/"+a,schemaPath:"#/properties/inputs/ite\
ms/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var O=x===e;if(!O)break}}else return i.errors=[{instancePath:s+"/inputs",schemaPath:"\
#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=ye===e}else var c=!0;if(c){if(m.vocabs!==void 0){let v=m.vocabs;
const ye=e;if(e===ye)if(Array.isArray(v)){var ge=!0;const se=v.length;for(let a=0;a<se;a++){let t=v[a];const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(
t)){let j;if(t.id===void 0&&(j="id")||t.kind===void 0&&(j="kind")||t.size===void 0&&(j="size")||t.entries===void 0&&(j="entries")||t.file===void 0&&(j="file")||
t.sha256===void 0&&(j="sha256"))return i.errors=[{instancePath:s+"/vocabs/"+a,schemaPath:"#/properties/vocabs/items/required",keyword:"required",params:{missingProperty:j},
message:"must have required property '"+j+"'"}],!1;{const h=e;for(const o in t)if(!(o==="id"||o==="kind"||o==="size"||o==="entries"||o==="forgotten"||o==="file"||
o==="sha256")){return i.errors=[{instancePath:s+"/vocabs/"+a,schemaPath:"#/properties/vocabs/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(h===e){if(t.id!==void 0){const o=e;if(typeof t.id!="string")return i.errors=[{
instancePath:s+"/vocabs/"+a+"/id",schemaPath:"#/properties/vocabs/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var qe=o===e}else var qe=!0;if(qe){if(t.kind!==void 0){let o=t.kind;const n=e;if(!(o==="file"||o==="range"||o==="hash"))return i.errors=[{instancePath:s+"/vocab\
s/"+a+"/kind",schemaPath:"#/properties/vocabs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:F.properties.vocabs.items.properties.kind.enum},message:"\
must be equal to one of the allowed values"}],!1;var qe=n===e}else var qe=!0;if(qe){if(t.size!==void 0){let o=t.size;const n=e;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o)))return i.errors=[{instancePath:s+"/vocabs/"+a+"/size",schemaPath:"#/properties/vocabs/items/properties/size/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return i.errors=[{instancePath:s+"/vocabs/"+a+"/size",
schemaPath:"#/properties/vocabs/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var qe=n===e}else var qe=!0;
if(qe){if(t.entries!==void 0){let o=t.entries;const n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return i.errors=[{instancePath:s+"/vocabs/"+a+"\
/entries",schemaPath:"#/properties/vocabs/items/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof o==
"number"&&isFinite(o)&&(o<0||isNaN(o)))return i.errors=[{instancePath:s+"/vocabs/"+a+"/entries",schemaPath:"#/properties/vocabs/items/properties/entries/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var qe=n===e}else var qe=!0;if(qe){if(t.forgotten!==void 0){let o=t.forgotten;const n=e;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return i.errors=[{instancePath:s+"/vocabs/"+a+"/forgotten",schemaPath:"#/properties/vocabs/items/proper\
ties/forgotten/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return i.errors=
[{instancePath:s+"/vocabs/"+a+"/forgotten",schemaPath:"#/properties/vocabs/items/properties/forgotten/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var qe=n===e}else var qe=!0;if(qe){if(t.file!==void 0){let o=t.file;const n=e;if(typeof o!="string"&&o!==null)return i.errors=[{instancePath:s+
"/vocabs/"+a+"/file",schemaPath:"#/properties/vocabs/items/properties/file/type",keyword:"type",params:{type:F.properties.vocabs.items.properties.file.type},message:"\
must be string,null"}],!1;if(e===n&&typeof o=="string"&&!zs.test(o))return i.errors=[{instancePath:s+"/vocabs/"+a+"/file",schemaPath:"#/properties/vocabs/items/\
properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$\
"'}],!1;var qe=n===e}else var qe=!0;if(qe)if(t.sha256!==void 0){let o=t.sha256;const n=e;if(typeof o!="string"&&o!==null)return i.errors=[{instancePath:s+"/voca\
bs/"+a+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/type",keyword:"type",params:{type:F.properties.vocabs.items.properties.sha256.type},message:"\
must be string,null"}],!1;if(e===n&&typeof o=="string"&&!Xr.test(o))return i.errors=[{instancePath:s+"/vocabs/"+a+"/sha256",schemaPath:"#/properties/vocabs/item\
s/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var qe=n===e}else var qe=!0}}}}}}}}else
return i.errors=[{instancePath:s+"/vocabs/"+a,schemaPath:"#/properties/vocabs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ge=x===
e;if(!ge)break}}else return i.errors=[{instancePath:s+"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var c=ye===e}else var c=!0;if(c){if(m.tables!==void 0){let v=m.tables;const ye=e;if(e===ye)if(Array.isArray(v)){var R=!0;const se=v.length;for(let a=0;a<
se;a++){let t=v[a];const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.id===void 0&&(j="id")||t.vocab===void 0&&(j="vocab")||t.rows===void 0&&
(j="rows")||t.width===void 0&&(j="width")||t.signals===void 0&&(j="signals")||t.init===void 0&&(j="init"))return i.errors=[{instancePath:s+"/tables/"+a,schemaPath:"\
#/properties/tables/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const h=e;for(const o in t)
if(!(o==="id"||o==="vocab"||o==="rows"||o==="width"||o==="signals"||o==="init"||o==="vectors"||o==="optimizer")){return i.errors=[{instancePath:s+"/tables/"+a,schemaPath:"\
#/properties/tables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;
break}if(h===e){if(t.id!==void 0){const o=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/tables/"+a+"/id",schemaPath:"#/properties/tables/items/p\
roperties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=o===e}else var T=!0;if(T){if(t.vocab!==void 0){let o=t.vocab;const n=e;
if(typeof o!="string"&&o!==null)return i.errors=[{instancePath:s+"/tables/"+a+"/vocab",schemaPath:"#/properties/tables/items/properties/vocab/type",keyword:"typ\
e",params:{type:F.properties.tables.items.properties.vocab.type},message:"must be string,null"}],!1;var T=n===e}else var T=!0;if(T){if(t.rows!==void 0){let o=t.
rows;const n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return i.errors=[{instancePath:s+"/tables/"+a+"/rows",schemaPath:"#/properties/tables/it\
ems/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return i.
errors=[{instancePath:s+"/tables/"+a+"/rows",schemaPath:"#/properties/tables/items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var T=n===e}else var T=!0;if(T){if(t.width!==void 0){let o=t.width;const n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return i.
errors=[{instancePath:s+"/tables/"+a+"/width",schemaPath:"#/properties/tables/items/properties/width/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return i.errors=[{instancePath:s+"/tables/"+a+"/width",schemaPath:"#/properties/tabl\
es/items/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var T=n===e}else var T=!0;if(T){if(t.signals!==
void 0){let o=t.signals;const n=e;if(e===n)if(Array.isArray(o)){var Te=!0;const r=o.length;for(let p=0;p<r;p++){const l=e;if(typeof o[p]!="string")return i.errors=
[{instancePath:s+"/tables/"+a+"/signals/"+p,schemaPath:"#/properties/tables/items/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Te=l===e;if(!Te)break}}else return i.errors=[{instancePath:s+"/tables/"+a+"/signals",schemaPath:"#/properties/tables/items/properties/s\
ignals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var T=n===e}else var T=!0;if(T){if(t.init!==void 0){let o=t.init;const n=e;if(e===
n)if(o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.kind===void 0&&(r="kind"))return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properti\
es/tables/items/properties/init/required",keyword:"required",params:{missingProperty:r},message:"must have required property '"+r+"'"}],!1;{const p=o.kind;if(typeof p==
"string")if(p==="zeros"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let w;if(o.kind===void 0&&(w="kind"))return i.errors=[{instancePath:s+"/tables/"+
a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/required",keyword:"required",params:{missingProperty:w},message:"must have required prop\
erty '"+w+"'"}],!1;{const $=e;for(const d in o)if(d!=="kind"){return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/proper\
ties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if($===
e&&o.kind!==void 0&&o.kind!=="zeros")return i.errors=[{instancePath:s+"/tables/"+a+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/tables/"+a+
"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var De=!0}else if(p===
"ones"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let w;if(o.kind===void 0&&(w="kind"))return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const $=e;
for(const d in o)if(d!=="kind"){return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if($===e&&o.kind!==void 0&&o.kind!==
"ones")return i.errors=[{instancePath:s+"/tables/"+a+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/properties/kind/const",keyword:"\
const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/propertie\
s/tables/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;De!==!0&&(De=!0)}else if(p==="glorot"){if(e===e)
if(o&&typeof o=="object"&&!Array.isArray(o)){let w;if(o.kind===void 0&&(w="kind"))return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties\
/tables/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const $=e;for(const d in o)
if(d!=="kind"){return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if($===e&&o.kind!==void 0&&o.kind!=="glorot")return i.
errors=[{instancePath:s+"/tables/"+a+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"\
glorot"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/i\
nit/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;De!==!0&&(De=!0)}else if(p==="he"){if(e===e)if(o&&typeof o=="object"&&!Array.
isArray(o)){let w;if(o.kind===void 0&&(w="kind"))return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/one\
Of/3/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const $=e;for(const d in o)if(d!=="kind"){return i.
errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if($===e&&o.kind!==void 0&&o.kind!=="he")return i.errors=[{instancePath:s+
"/tables/"+a+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"\
must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;De!==!0&&(De=!0)}else if(p==="signs"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){
let w;if(o.kind===void 0&&(w="kind"))return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/require\
d",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const $=e;for(const d in o)if(d!=="kind"){return i.errors=[
{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if($===e&&o.kind!==void 0&&o.kind!=="signs")return i.errors=[{instancePath:s+"/ta\
bles/"+a+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"signs"},message:"\
must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;De!==!0&&(De=!0)}else if(p==="uniform"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){
let w;if(o.kind===void 0&&(w="kind")||o.scale===void 0&&(w="scale"))return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/\
properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const $=e;for(const d in o)if(!(d===
"kind"||d==="scale")){return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if($===e){if(o.kind!==void 0){const d=e;if(o.
kind!=="uniform")return i.errors=[{instancePath:s+"/tables/"+a+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/properties/kind/const",
keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"}],!1;var ie=d===e}else var ie=!0;if(ie)if(o.scale!==void 0){let d=o.scale;const Z=e;
if(!(typeof d=="number"&&isFinite(d)))return i.errors=[{instancePath:s+"/tables/"+a+"/init/scale",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/\
properties/scale/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ie=Z===e}else var ie=!0}}}else return i.errors=[{instancePath:s+"\
/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;De!==
!0&&(De=!0)}else if(p==="constant"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let w;if(o.kind===void 0&&(w="kind")||o.value===void 0&&(w="value"))return i.
errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"}],!1;{const $=e;for(const d in o)if(!(d==="kind"||d==="value")){return i.errors=[{instancePath:s+"/tables/"+a+"/in\
it",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"mu\
st NOT have additional properties"}],!1;break}if($===e){if(o.kind!==void 0){const d=e;if(o.kind!=="constant")return i.errors=[{instancePath:s+"/tables/"+a+"/ini\
t/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be e\
qual to constant"}],!1;var U=d===e}else var U=!0;if(U)if(o.value!==void 0){let d=o.value;const Z=e;if(!(typeof d=="number"&&isFinite(d)))return i.errors=[{instancePath:s+
"/tables/"+a+"/init/value",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/properties/value/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var U=Z===e}else var U=!0}}}else return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init\
/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;De!==!0&&(De=!0)}else return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"\
#/properties/tables/items/properties/init/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:p},message:'value of tag "kind" mus\
t be in oneOf'}],!1;else return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"dis\
criminator",params:{error:"tag",tag:"kind",tagValue:p},message:'tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"\
#/properties/tables/items/properties/init/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var T=n===e}else var T=!0;if(T){if(t.vectors!==
void 0){let o=t.vectors;const n=e;if(e===n)if(o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.glob===void 0&&(r="glob")||o.format===void 0&&(r="format")||o.
key===void 0&&(r="key")||o.column===void 0&&(r="column")||o.freeze===void 0&&(r="freeze"))return i.errors=[{instancePath:s+"/tables/"+a+"/vectors",schemaPath:"#\
/properties/tables/items/properties/vectors/required",keyword:"required",params:{missingProperty:r},message:"must have required property '"+r+"'"}],!1;{const p=e;
for(const l in o)if(!(l==="glob"||l==="format"||l==="key"||l==="column"||l==="freeze")){return i.errors=[{instancePath:s+"/tables/"+a+"/vectors",schemaPath:"#/p\
roperties/tables/items/properties/vectors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional p\
roperties"}],!1;break}if(p===e){if(o.glob!==void 0){let l=o.glob;const w=e;if(e===w)if(typeof l=="string"){if(!zs.test(l))return i.errors=[{instancePath:s+"/tab\
les/"+a+"/vectors/glob",schemaPath:"#/properties/tables/items/properties/vectors/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.\
(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return i.errors=[{instancePath:s+"/tables/"+a+"/vectors/glob",schemaPath:"\
#/properties/tables/items/properties/vectors/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var te=w===e}else var te=!0;
if(te){if(o.format!==void 0){let l=o.format;const w=e;if(!(l==="csv"||l==="tsv"||l==="jsonl"||l==="parquet"))return i.errors=[{instancePath:s+"/tables/"+a+"/vec\
tors/format",schemaPath:"#/properties/tables/items/properties/vectors/properties/format/enum",keyword:"enum",params:{allowedValues:F.properties.tables.items.properties.
vectors.properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var te=w===e}else var te=!0;if(te){if(o.key!==void 0){const l=e;if(typeof o.
key!="string")return i.errors=[{instancePath:s+"/tables/"+a+"/vectors/key",schemaPath:"#/properties/tables/items/properties/vectors/properties/key/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var te=l===e}else var te=!0;if(te){if(o.column!==void 0){let l=o.column;const w=e;if(typeof l!="strin\
g"&&l!==null)return i.errors=[{instancePath:s+"/tables/"+a+"/vectors/column",schemaPath:"#/properties/tables/items/properties/vectors/properties/column/type",keyword:"\
type",params:{type:F.properties.tables.items.properties.vectors.properties.column.type},message:"must be string,null"}],!1;var te=w===e}else var te=!0;if(te)if(o.
freeze!==void 0){const l=e;if(typeof o.freeze!="boolean")return i.errors=[{instancePath:s+"/tables/"+a+"/vectors/freeze",schemaPath:"#/properties/tables/items/p\
roperties/vectors/properties/freeze/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var te=l===e}else var te=!0}}}}}}else return i.errors=
[{instancePath:s+"/tables/"+a+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var T=n===e}else var T=!0;if(T)if(t.optimizer!==void 0){let o=t.optimizer;const n=e;if(e===n)if(o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.
kind===void 0&&(r="kind")||o.learningRate===void 0&&(r="learningRate")||o.beta===void 0&&(r="beta")||o.l1===void 0&&(r="l1")||o.l2===void 0&&(r="l2"))return i.errors=
[{instancePath:s+"/tables/"+a+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/required",keyword:"required",params:{missingProperty:r},message:"\
must have required property '"+r+"'"}],!1;{const p=e;for(const l in o)if(!(l==="kind"||l==="learningRate"||l==="beta"||l==="l1"||l==="l2")){return i.errors=[{instancePath:s+
"/tables/"+a+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(p===e){if(o.kind!==void 0){const l=e;if(o.kind!=="ftrl")return i.errors=[{instancePath:s+"/tables/"+
a+"/optimizer/kind",schemaPath:"#/properties/tables/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"must\
 be equal to constant"}],!1;var ke=l===e}else var ke=!0;if(ke){if(o.learningRate!==void 0){let l=o.learningRate;const w=e;if(!(typeof l=="number"&&isFinite(l)))
return i.errors=[{instancePath:s+"/tables/"+a+"/optimizer/learningRate",schemaPath:"#/properties/tables/items/properties/optimizer/properties/learningRate/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ke=w===e}else var ke=!0;if(ke){if(o.beta!==void 0){let l=o.beta;const w=e;if(!(typeof l==
"number"&&isFinite(l)))return i.errors=[{instancePath:s+"/tables/"+a+"/optimizer/beta",schemaPath:"#/properties/tables/items/properties/optimizer/properties/bet\
a/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ke=w===e}else var ke=!0;if(ke){if(o.l1!==void 0){let l=o.l1;const w=e;if(!(typeof l==
"number"&&isFinite(l)))return i.errors=[{instancePath:s+"/tables/"+a+"/optimizer/l1",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ke=w===e}else var ke=!0;if(ke)if(o.l2!==void 0){let l=o.l2;const w=e;if(!(typeof l==
"number"&&isFinite(l)))return i.errors=[{instancePath:s+"/tables/"+a+"/optimizer/l2",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l2/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ke=w===e}else var ke=!0}}}}}}else return i.errors=[{instancePath:s+"/tables/"+a+"/op\
timizer",schemaPath:"#/properties/tables/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var T=n===e}else var T=!0}}}}}}}}}else
return i.errors=[{instancePath:s+"/tables/"+a,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var R=x===
e;if(!R)break}}else return i.errors=[{instancePath:s+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var c=ye===e}else var c=!0;if(c){if(m.signals!==void 0){let v=m.signals;const ye=e;if(e===ye)if(Array.isArray(v)){var Se=!0;const se=v.length;for(let a=0;a<se;a++){
let t=v[a];const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.name===void 0&&(j="name")||t.doc===void 0&&(j="doc")||t.format===void 0&&(j=
"format")||t.input===void 0&&(j="input")||t.derive===void 0&&(j="derive")||t.sources===void 0&&(j="sources")||t.serve===void 0&&(j="serve")||t.encoding===void 0&&
(j="encoding")||t.table===void 0&&(j="table")||t.side===void 0&&(j="side")||t.reason===void 0&&(j="reason"))return i.errors=[{instancePath:s+"/signals/"+a,schemaPath:"\
#/properties/signals/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const h=e;for(const o in t)
if(!$r.call(F.properties.signals.items.properties,o)){return i.errors=[{instancePath:s+"/signals/"+a,schemaPath:"#/properties/signals/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(h===e){if(t.name!==void 0){const o=e;if(typeof t.
name!="string")return i.errors=[{instancePath:s+"/signals/"+a+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var ve=o===e}else var ve=!0;if(ve){if(t.doc!==void 0){let o=t.doc;const n=e;if(typeof o!="string"&&o!==null)return i.errors=
[{instancePath:s+"/signals/"+a+"/doc",schemaPath:"#/properties/signals/items/properties/doc/type",keyword:"type",params:{type:F.properties.signals.items.properties.
doc.type},message:"must be string,null"}],!1;var ve=n===e}else var ve=!0;if(ve){if(t.format!==void 0){let o=t.format;const n=e;if(!(o==="continuous"||o==="oneho\
t"||o==="indexed"||o==="hash_onehot"||o==="hash_indexed"||o==="dense"))return i.errors=[{instancePath:s+"/signals/"+a+"/format",schemaPath:"#/properties/signals\
/items/properties/format/enum",keyword:"enum",params:{allowedValues:F.properties.signals.items.properties.format.enum},message:"must be equal to one of the allo\
wed values"}],!1;var ve=n===e}else var ve=!0;if(ve){if(t.cross!==void 0){let o=t.cross;const n=e;if(e===n)if(Array.isArray(o)){if(o.length<2)return i.errors=[{instancePath:s+
"/signals/"+a+"/cross",schemaPath:"#/properties/signals/items/properties/cross/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2\
 items"}],!1;{var X=!0;const r=o.length;for(let p=0;p<r;p++){const l=e;if(typeof o[p]!="string")return i.errors=[{instancePath:s+"/signals/"+a+"/cross/"+p,schemaPath:"\
#/properties/signals/items/properties/cross/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var X=l===e;if(!X)break}}}else return i.
errors=[{instancePath:s+"/signals/"+a+"/cross",schemaPath:"#/properties/signals/items/properties/cross/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var ve=n===e}else var ve=!0;if(ve){if(t.input!==void 0){const o=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/signals/"+a+"/in\
put",schemaPath:"#/properties/signals/items/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=o===e}else var ve=!0;
if(ve){if(t.derive!==void 0){let o=t.derive;const n=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null)return i.errors=[{instancePath:s+"/signals/"+a+"/\
derive",schemaPath:"#/properties/signals/items/properties/derive/type",keyword:"type",params:{type:F.properties.signals.items.properties.derive.type},message:"m\
ust be object,null"}],!1;if(e===n&&o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.fn===void 0&&(r="fn")||o.zone===void 0&&(r="zone"))return i.errors=[{instancePath:s+
"/signals/"+a+"/derive",schemaPath:"#/properties/signals/items/properties/derive/required",keyword:"required",params:{missingProperty:r},message:"must have requ\
ired property '"+r+"'"}],!1;{const p=e;for(const l in o)if(!(l==="fn"||l==="zone")){return i.errors=[{instancePath:s+"/signals/"+a+"/derive",schemaPath:"#/prope\
rties/signals/items/properties/derive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional prope\
rties"}],!1;break}if(p===e){if(o.fn!==void 0){let l=o.fn;const w=e;if(!(l==="hour"||l==="weekday"))return i.errors=[{instancePath:s+"/signals/"+a+"/derive/fn",schemaPath:"\
#/properties/signals/items/properties/derive/properties/fn/enum",keyword:"enum",params:{allowedValues:F.properties.signals.items.properties.derive.properties.fn.
enum},message:"must be equal to one of the allowed values"}],!1;var dr=w===e}else var dr=!0;if(dr)if(o.zone!==void 0){const l=e;if(typeof o.zone!="string")return i.
errors=[{instancePath:s+"/signals/"+a+"/derive/zone",schemaPath:"#/properties/signals/items/properties/derive/properties/zone/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var dr=l===e}else var dr=!0}}}var ve=n===e}else var ve=!0;if(ve){if(t.sources!==void 0){let o=t.sources;const n=e;if(!Array.
isArray(o)&&o!==null)return i.errors=[{instancePath:s+"/signals/"+a+"/sources",schemaPath:"#/properties/signals/items/properties/sources/type",keyword:"type",params:{
type:F.properties.signals.items.properties.sources.type},message:"must be array,null"}],!1;if(e===n&&Array.isArray(o)){var Xe=!0;const r=o.length;for(let p=0;p<
r;p++){const l=e;if(typeof o[p]!="string")return i.errors=[{instancePath:s+"/signals/"+a+"/sources/"+p,schemaPath:"#/properties/signals/items/properties/sources\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Xe=l===e;if(!Xe)break}}var ve=n===e}else var ve=!0;if(ve){if(t.serve!==void 0){
let o=t.serve;const n=e,W=e;let r=!1;const p=e;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){const $={instancePath:s+"/signals\
/"+a+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/0/type",keyword:"type",params:{type:F.properties.signals.items.properties.serve.anyOf[0].
type},message:"must be string,number,boolean"};f===null?f=[$]:f.push($),e++}var lr=p===e;r=r||lr;const l=e;if(o!==null){const $={instancePath:s+"/signals/"+a+"/\
serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[$]:f.push($),
e++}var lr=l===e;if(r=r||lr,r)e=W,f!==null&&(W?f.length=W:f=null);else{const $={instancePath:s+"/signals/"+a+"/serve",schemaPath:"#/properties/signals/items/pro\
perties/serve/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[$]:f.push($),e++,i.errors=f,!1}var ve=n===e}else var ve=!0;
if(ve){if(t.encoding!==void 0){let o=t.encoding;const n=e;if(e===n)if(o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.kind===void 0&&(r="kind"))return i.errors=
[{instancePath:s+"/signals/"+a+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/required",keyword:"required",params:{missingProperty:r},message:"\
must have required property '"+r+"'"}],!1;{const p=o.kind;if(typeof p=="string")if(p==="vec"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let w;if(o.kind===
void 0&&(w="kind")||o.length===void 0&&(w="length")||o.width===void 0&&(w="width")||o.missingFlag===void 0&&(w="missingFlag")||o.squash===void 0&&(w="squash")||
o.clip===void 0&&(w="clip")||o.normalize===void 0&&(w="normalize")||o.default===void 0&&(w="default"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/required",keyword:"required",params:{missingProperty:w},message:"must have required property \
'"+w+"'"}],!1;{const $=e;for(const d in o)if(!(d==="kind"||d==="length"||d==="width"||d==="missingFlag"||d==="squash"||d==="clip"||d==="normalize"||d==="default")){
return i.errors=[{instancePath:s+"/signals/"+a+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if($===e){if(o.kind!==void 0){const d=e;if(o.kind!=="v\
ec")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/kind/const",keyword:"\
const",params:{allowedValue:"vec"},message:"must be equal to constant"}],!1;var Ze=d===e}else var Ze=!0;if(Ze){if(o.length!==void 0){let d=o.length;const Z=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/length",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Z&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(
d)))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/length/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ze=Z===e}else var Ze=!0;if(Ze){if(o.width!==void 0){let d=o.width;const Z=e;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/width",schemaPath:"#/properties/signals/items\
/properties/encoding/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Z&&typeof d=="number"&&isFinite(
d)&&(d<1||isNaN(d)))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properti\
es/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ze=Z===e}else var Ze=!0;if(Ze){if(o.missingFlag!==void 0){const d=e;
if(typeof o.missingFlag!="boolean")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/missingFlag",schemaPath:"#/properties/signals/items/properties/enco\
ding/oneOf/0/properties/missingFlag/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Ze=d===e}else var Ze=!0;if(Ze){if(o.squash!==
void 0){let d=o.squash;const Z=e;if(!(d==="none"||d==="log"||d==="asinh"||d==="tanh"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/squash",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/squash/enum",keyword:"enum",params:{allowedValues:F.properties.signals.items.properties.encoding.
oneOf[0].properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var Ze=Z===e}else var Ze=!0;if(Ze){if(o.clip!==void 0){let d=o.clip;const Z=e;
if(!Array.isArray(d)&&d!==null)return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/clip/type",keyword:"type",params:{type:F.properties.signals.items.properties.encoding.oneOf[0].properties.clip.type},message:"must be array,null"}],
!1;if(e===Z&&Array.isArray(d)){if(d.length<2)return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/e\
ncoding/oneOf/0/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const wr=d.length;if(wr>0){let Re=d[0];
const vr=e;if(!(typeof Re=="number"&&isFinite(Re)))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/clip/0",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/0/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ke=vr===e}if(Ke){if(wr>1){let Re=d[1];
const vr=e;if(!(typeof Re=="number"&&isFinite(Re)))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/clip/1",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/0/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ke=vr===e}if(Ke&&!(d.length<=
2))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/items",keyword:"\
items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var Ze=Z===e}else var Ze=!0;if(Ze){if(o.normalize!==void 0){let d=o.normalize;const Z=e;
if(e===Z)if(d&&typeof d=="object"&&!Array.isArray(d)){let wr;if(d.kind===void 0&&(wr="kind"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/required",keyword:"required",params:{missingProperty:wr},message:"must h\
ave required property '"+wr+"'"}],!1;{const Re=d.kind;if(typeof Re=="string")if(Re==="none"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){let je;if(d.kind===
void 0&&(je="kind"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prop\
erties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:je},message:"must have required property '"+je+"'"}],!1;{const rr=e;for(const S in d)
if(S!=="kind"){return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/propertie\
s/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have additional properties"}],!1;break}
if(rr===e&&d.kind!==void 0&&d.kind!=="none")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/pro\
perties/encoding/oneOf/0/properties/normalize/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],
!1}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norm\
alize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Lr=!0}else if(Re==="l2"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(
d)){let je;if(d.kind===void 0&&(je="kind"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:je},message:"must have required property '"+je+"'"}],!1;{const rr=e;
for(const S in d)if(S!=="kind"){return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/\
oneOf/0/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have additional proper\
ties"}],!1;break}if(rr===e&&d.kind!==void 0&&d.kind!=="l2")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize/kind",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to\
 constant"}],!1}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/pr\
operties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Lr!==!0&&(Lr=!0)}else if(Re==="minmax"){if(e===e)if(d&&typeof d==
"object"&&!Array.isArray(d)){let je;if(d.kind===void 0&&(je="kind")||d.min===void 0&&(je="min")||d.max===void 0&&(je="max"))return i.errors=[{instancePath:s+"/s\
ignals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/required",keyword:"required",params:{
missingProperty:je},message:"must have required property '"+je+"'"}],!1;{const rr=e;for(const S in d)if(!(S==="kind"||S==="min"||S==="max")){return i.errors=[{instancePath:s+
"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:S},message:"must NOT have additional properties"}],!1;break}if(rr===e){if(d.kind!==void 0){const S=e;if(d.kind!==
"minmax")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties\
/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;var Y=S===e}else var Y=!0;if(Y){
if(d.min!==void 0){let S=d.min;const Rr=e,Ur=e;let Je=!1;const xr=e;if(!(typeof S=="number"&&isFinite(S))){const Ie={instancePath:s+"/signals/"+a+"/encoding/nor\
malize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};f===null?f=[Ie]:f.push(Ie),e++}var Ds=xr===e;Je=Je||Ds;const Ee=e;if(e===Ee)if(Array.isArray(S)){var sr=!0;const Ie=S.length;
for(let Tr=0;Tr<Ie;Tr++){let ls=S[Tr];const As=e;if(!(typeof ls=="number"&&isFinite(ls))){const fs={instancePath:s+"/signals/"+a+"/encoding/normalize/min/"+Tr,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"};f===null?f=[fs]:f.push(fs),e++}var sr=As===e;if(!sr)break}}else{const Ie={instancePath:s+"/signals/"+a+"/encoding/normalize/min",schemaPath:"#/\
properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};f===null?f=[Ie]:f.push(Ie),e++}var Ds=Ee===e;if(Je=Je||Ds,Je)e=Ur,f!==null&&(Ur?f.length=Ur:f=null);else{const Ie={instancePath:s+"/signals/"+a+"/e\
ncoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return f===null?f=[Ie]:f.push(Ie),e++,i.errors=f,!1}var Y=Rr===e}else var Y=!0;if(Y)if(d.max!==void 0){let S=d.max;const Rr=e,
Ur=e;let Je=!1;const xr=e;if(!(typeof S=="number"&&isFinite(S))){const Ie={instancePath:s+"/signals/"+a+"/encoding/normalize/max",schemaPath:"#/properties/signa\
ls/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===
null?f=[Ie]:f.push(Ie),e++}var E=xr===e;Je=Je||E;const Ee=e;if(e===Ee)if(Array.isArray(S)){var P=!0;const Ie=S.length;for(let Tr=0;Tr<Ie;Tr++){let ls=S[Tr];const As=e;
if(!(typeof ls=="number"&&isFinite(ls))){const fs={instancePath:s+"/signals/"+a+"/encoding/normalize/max/"+Tr,schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[fs]:
f.push(fs),e++}var P=As===e;if(!P)break}}else{const Ie={instancePath:s+"/signals/"+a+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties\
/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[Ie]:f.push(
Ie),e++}var E=Ee===e;if(Je=Je||E,Je)e=Ur,f!==null&&(Ur?f.length=Ur:f=null);else{const Ie={instancePath:s+"/signals/"+a+"/encoding/normalize/max",schemaPath:"#/p\
roperties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in\
 anyOf"};return f===null?f=[Ie]:f.push(Ie),e++,i.errors=f,!1}var Y=Rr===e}else var Y=!0}}}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normal\
ize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;Lr!==!0&&(Lr=!0)}else if(Re==="zscore"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){let je;if(d.kind===void 0&&(je="kind")||d.mean===void 0&&
(je="mean")||d.std===void 0&&(je="std"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/e\
ncoding/oneOf/0/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:je},message:"must have required property '"+je+"'"}],!1;{const rr=e;
for(const S in d)if(!(S==="kind"||S==="mean"||S==="std")){return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/\
items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must \
NOT have additional properties"}],!1;break}if(rr===e){if(d.kind!==void 0){const S=e;if(d.kind!=="zscore")return i.errors=[{instancePath:s+"/signals/"+a+"/encodi\
ng/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{
allowedValue:"zscore"},message:"must be equal to constant"}],!1;var re=S===e}else var re=!0;if(re){if(d.mean!==void 0){let S=d.mean;const Rr=e,Ur=e;let Je=!1;const xr=e;
if(!(typeof S=="number"&&isFinite(S))){const Ie={instancePath:s+"/signals/"+a+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encod\
ing/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[Ie]:f.push(Ie),
e++}var Pr=xr===e;Je=Je||Pr;const Ee=e;if(e===Ee)if(Array.isArray(S)){var Ae=!0;const Ie=S.length;for(let Tr=0;Tr<Ie;Tr++){let ls=S[Tr];const As=e;if(!(typeof ls==
"number"&&isFinite(ls))){const fs={instancePath:s+"/signals/"+a+"/encoding/normalize/mean/"+Tr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[fs]:f.push(fs),e++}
var Ae=As===e;if(!Ae)break}}else{const Ie={instancePath:s+"/signals/"+a+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/on\
eOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[Ie]:f.push(Ie),e++}var Pr=Ee===
e;if(Je=Je||Pr,Je)e=Ur,f!==null&&(Ur?f.length=Ur:f=null);else{const Ie={instancePath:s+"/signals/"+a+"/encoding/normalize/mean",schemaPath:"#/properties/signals\
/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===
null?f=[Ie]:f.push(Ie),e++,i.errors=f,!1}var re=Rr===e}else var re=!0;if(re)if(d.std!==void 0){let S=d.std;const Rr=e,Ur=e;let Je=!1;const xr=e;if(!(typeof S=="\
number"&&isFinite(S))){const Ie={instancePath:s+"/signals/"+a+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[Ie]:f.push(Ie),e++}var fe=xr===
e;Je=Je||fe;const Ee=e;if(e===Ee)if(Array.isArray(S)){var b=!0;const Ie=S.length;for(let Tr=0;Tr<Ie;Tr++){let ls=S[Tr];const As=e;if(!(typeof ls=="number"&&isFinite(
ls))){const fs={instancePath:s+"/signals/"+a+"/encoding/normalize/std/"+Tr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normali\
ze/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[fs]:f.push(fs),e++}var b=As===e;if(!b)
break}}else{const Ie={instancePath:s+"/signals/"+a+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[Ie]:f.push(Ie),e++}var fe=Ee===e;if(Je=Je||fe,
Je)e=Ur,f!==null&&(Ur?f.length=Ur:f=null);else{const Ie={instancePath:s+"/signals/"+a+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[Ie]:f.
push(Ie),e++,i.errors=f,!1}var re=Rr===e}else var re=!0}}}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Lr!==!0&&(Lr=!0)}else if(Re===
"quantile"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){let je;if(d.kind===void 0&&(je="kind")||d.boundaries===void 0&&(je="boundaries"))return i.errors=
[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/required",keyword:"\
required",params:{missingProperty:je},message:"must have required property '"+je+"'"}],!1;{const rr=e;for(const S in d)if(!(S==="kind"||S==="boundaries")){return i.
errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have additional properties"}],!1;break}if(rr===e){if(d.kind!==void 0){
const S=e;if(d.kind!=="quantile")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/enc\
oding/oneOf/0/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var xs=S===
e}else var xs=!0;if(xs)if(d.boundaries!==void 0){let S=d.boundaries;const Rr=e;if(e===Rr)if(Array.isArray(S)){var $e=!0;const Je=S.length;for(let xr=0;xr<Je;xr++){
let Ee=S[xr];const js=e;if(!(typeof Ee=="number"&&isFinite(Ee)))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize/boundaries/"+xr,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var $e=js===e;if(!$e)break}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize/boundaries",schemaPath:"#/properties/s\
ignals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var xs=Rr===e}else var xs=!0}}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Lr!==!0&&(Lr=!0)}else if(Re==="bins"){if(e===
e)if(d&&typeof d=="object"&&!Array.isArray(d)){let je;if(d.kind===void 0&&(je="kind")||d.boundaries===void 0&&(je="boundaries"))return i.errors=[{instancePath:s+
"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/required",keyword:"required",
params:{missingProperty:je},message:"must have required property '"+je+"'"}],!1;{const rr=e;for(const S in d)if(!(S==="kind"||S==="boundaries")){return i.errors=
[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have additional properties"}],!1;break}if(rr===e){if(d.kind!==void 0){
const S=e;if(d.kind!=="bins")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encodin\
g/oneOf/0/properties/normalize/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"bins"},message:"must be equal to constant"}],!1;var Pe=S===e}else
var Pe=!0;if(Pe)if(d.boundaries!==void 0){let S=d.boundaries;const Rr=e;if(e===Rr)if(Array.isArray(S)){var k=!0;const Je=S.length;for(let xr=0;xr<Je;xr++){let Ee=S[xr];
const js=e;if(!(typeof Ee=="number"&&isFinite(Ee)))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize/boundaries/"+xr,schemaPath:"#/properties/\
signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be \
number"}],!1;var k=js===e;if(!k)break}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize/boundaries",schemaPath:"#/properties/signals/ite\
ms/properties/encoding/oneOf/0/properties/normalize/oneOf/5/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Pe=Rr===
e}else var Pe=!0}}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/\
properties/normalize/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Lr!==!0&&(Lr=!0)}else return i.errors=[{instancePath:s+"/\
signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",
params:{error:"mapping",tag:"kind",tagValue:Re},message:'value of tag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:s+"/signals/"+a+"/encodi\
ng/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"kind",tagValue:Re},message:'tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/proper\
ties/signals/items/properties/encoding/oneOf/0/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ze=Z===e}else var Ze=!0;
if(Ze)if(o.default!==void 0){let d=o.default;const Z=e;if(!(typeof d=="number"&&isFinite(d))&&d!==null)return i.errors=[{instancePath:s+"/signals/"+a+"/encoding\
/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/default/type",keyword:"type",params:{type:F.properties.signals.items.properties.
encoding.oneOf[0].properties.default.type},message:"must be number,null"}],!1;var Ze=Z===e}else var Ze=!0}}}}}}}}}else return i.errors=[{instancePath:s+"/signal\
s/"+a+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _e=!0}else if(p===
"id"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let w;if(o.kind===void 0&&(w="kind")||o.vocab===void 0&&(w="vocab")||o.default===void 0&&(w="default"))
return i.errors=[{instancePath:s+"/signals/"+a+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/required",keyword:"required",params:{
missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const $=e;for(const d in o)if(!(d==="kind"||d==="vocab"||d==="default")){return i.errors=
[{instancePath:s+"/signals/"+a+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if($===e){if(o.kind!==void 0){const d=e;if(o.kind!=="id")return i.errors=
[{instancePath:s+"/signals/"+a+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"id"},message:"must be equal to constant"}],!1;var ws=d===e}else var ws=!0;if(ws){if(o.vocab!==void 0){const d=e;if(typeof o.vocab!="string")return i.
errors=[{instancePath:s+"/signals/"+a+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/vocab/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var ws=d===e}else var ws=!0;if(ws)if(o.default!==void 0){let d=o.default;const Z=e;if(typeof d!="string"&&d!==
null)return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/default/ty\
pe",keyword:"type",params:{type:F.properties.signals.items.properties.encoding.oneOf[1].properties.default.type},message:"must be string,null"}],!1;var ws=Z===e}else
var ws=!0}}}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;_e!==!0&&(_e=!0)}else if(p==="ids"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let w;if(o.kind===
void 0&&(w="kind")||o.vocab===void 0&&(w="vocab")||o.max===void 0&&(w="max")||o.keep===void 0&&(w="keep")||o.pool===void 0&&(w="pool")||o.split===void 0&&(w="sp\
lit"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/required",keyword:"required",
params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const $=e;for(const d in o)if(!(d==="kind"||d==="vocab"||d==="max"||d==="keep"||d===
"pool"||d==="split"||d==="weights")){return i.errors=[{instancePath:s+"/signals/"+a+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf\
/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if($===e){if(o.kind!==
void 0){const d=e;if(o.kind!=="ids")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/o\
neOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"ids"},message:"must be equal to constant"}],!1;var Fe=d===e}else var Fe=!0;if(Fe){if(o.vocab!==
void 0){const d=e;if(typeof o.vocab!="string")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties\
/encoding/oneOf/2/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Fe=d===e}else var Fe=!0;if(Fe){if(o.max!==void 0){
let d=o.max;const Z=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/max",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Z&&typeof d==
"number"&&isFinite(d)&&(d<1||isNaN(d)))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/max",schemaPath:"#/properties/signals/items/properties/encoding\
/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fe=Z===e}else var Fe=!0;if(Fe){if(o.keep!==void 0){
let d=o.keep;const Z=e;if(!(d==="first"||d==="last"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/keep",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/2/properties/keep/enum",keyword:"enum",params:{allowedValues:F.properties.signals.items.properties.encoding.oneOf[2].properties.keep.enum},
message:"must be equal to one of the allowed values"}],!1;var Fe=Z===e}else var Fe=!0;if(Fe){if(o.pool!==void 0){let d=o.pool;const Z=e;if(!(d==="mean"||d==="su\
m"||d==="max"||d==="attention"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/pool",schemaPath:"#/properties/signals/items/properties/encoding/oneOf\
/2/properties/pool/enum",keyword:"enum",params:{allowedValues:F.properties.signals.items.properties.encoding.oneOf[2].properties.pool.enum},message:"must be equ\
al to one of the allowed values"}],!1;var Fe=Z===e}else var Fe=!0;if(Fe){if(o.split!==void 0){let d=o.split;const Z=e;if(typeof d!="string"&&d!==null)return i.errors=
[{instancePath:s+"/signals/"+a+"/encoding/split",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/split/type",keyword:"type",params:{
type:F.properties.signals.items.properties.encoding.oneOf[2].properties.split.type},message:"must be string,null"}],!1;var Fe=Z===e}else var Fe=!0;if(Fe)if(o.weights!==
void 0){let d=o.weights;const Z=e;if(e===Z)if(d&&typeof d=="object"&&!Array.isArray(d)){let wr;if(d.kind===void 0&&(wr="kind"))return i.errors=[{instancePath:s+
"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/required",keyword:"required",params:{missingProperty:wr},
message:"must have required property '"+wr+"'"}],!1;{const Re=d.kind;if(typeof Re=="string")if(Re==="column"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(
d)){let je;if(d.kind===void 0&&(je="kind")||d.input===void 0&&(je="input"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/required",keyword:"required",params:{missingProperty:je},message:"must have required\
 property '"+je+"'"}],!1;{const rr=e;for(const S in d)if(!(S==="kind"||S==="input")){return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},
message:"must NOT have additional properties"}],!1;break}if(rr===e){if(d.kind!==void 0){const S=e;if(d.kind!=="column")return i.errors=[{instancePath:s+"/signal\
s/"+a+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/properties/kind/const",keyword:"con\
st",params:{allowedValue:"column"},message:"must be equal to constant"}],!1;var Me=S===e}else var Me=!0;if(Me)if(d.input!==void 0){const S=e;if(typeof d.input!=
"string")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights/input",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/\
weights/oneOf/0/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Me=S===e}else var Me=!0}}}else return i.errors=[{
instancePath:s+"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;var M=!0}else if(Re==="steps"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){let je;if(d.kind===
void 0&&(je="kind")||d.sequence===void 0&&(je="sequence")||d.along===void 0&&(je="along"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/required",keyword:"required",params:{missingProperty:je},message:"must have re\
quired property '"+je+"'"}],!1;{const rr=e;for(const S in d)if(!(S==="kind"||S==="sequence"||S==="along"||S==="before"||S==="age")){return i.errors=[{instancePath:s+
"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:S},message:"must NOT have additional properties"}],!1;break}if(rr===e){if(d.kind!==void 0){const S=e;if(d.kind!==
"steps")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/we\
ights/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"steps"},message:"must be equal to constant"}],!1;var oe=S===e}else var oe=!0;if(oe){if(d.
sequence!==void 0){const S=e;if(typeof d.sequence!="string")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights/sequence",schemaPath:"#/properties\
/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/sequence/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var oe=S===e}else var oe=!0;if(oe){if(d.along!==void 0){let S=d.along;const Rr=e;if(typeof S!="string"&&S!==null)return i.errors=[{instancePath:s+"/signals/"+
a+"/encoding/weights/along",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/along/type",keyword:"type",
params:{type:F.properties.signals.items.properties.encoding.oneOf[2].properties.weights.oneOf[1].properties.along.type},message:"must be string,null"}],!1;var oe=Rr===
e}else var oe=!0;if(oe){if(d.before!==void 0){let S=d.before;const Rr=e;if(e===Rr)if(S&&typeof S=="object"&&!Array.isArray(S)){let Je;if(S.input===void 0&&(Je="\
input")||S.unit===void 0&&(Je="unit")||S.format===void 0&&(Je="format")||S.zone===void 0&&(Je="zone"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/\
weights/before",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/before/required",keyword:"required",params:{
missingProperty:Je},message:"must have required property '"+Je+"'"}],!1;{const xr=e;for(const Ee in S)if(!(Ee==="input"||Ee==="unit"||Ee==="format"||Ee==="zone")){
return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights/before",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/\
oneOf/1/properties/before/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Ee},message:"must NOT have additional properties"}],!1;
break}if(xr===e){if(S.input!==void 0){const Ee=e;if(typeof S.input!="string")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights/before/input",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/before/properties/input/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var fr=Ee===e}else var fr=!0;if(fr){if(S.unit!==void 0){let Ee=S.unit;const js=e;if(!(Ee==="s"||Ee==="ms"||Ee==="us"||Ee==="ns"||Ee===
null))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights/before/unit",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properti\
es/weights/oneOf/1/properties/before/properties/unit/enum",keyword:"enum",params:{allowedValues:F.properties.signals.items.properties.encoding.oneOf[2].properties.
weights.oneOf[1].properties.before.properties.unit.enum},message:"must be equal to one of the allowed values"}],!1;var fr=js===e}else var fr=!0;if(fr){if(S.format!==
void 0){let Ee=S.format;const js=e;if(typeof Ee!="string"&&Ee!==null)return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights/before/format",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/before/properties/format/type",keyword:"type",params:{type:F.properties.
signals.items.properties.encoding.oneOf[2].properties.weights.oneOf[1].properties.before.properties.format.type},message:"must be string,null"}],!1;var fr=js===
e}else var fr=!0;if(fr)if(S.zone!==void 0){const Ee=e;if(typeof S.zone!="string")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights/before/zone",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/before/properties/zone/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var fr=Ee===e}else var fr=!0}}}}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights/before",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/before/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;var oe=Rr===e}else var oe=!0;if(oe)if(d.age!==void 0){const S=e;if(d.age!==!0)return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights/ag\
e",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/age/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"}],!1;var oe=S===e}else var oe=!0}}}}}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights",schemaPath:"#/\
properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;M!==!0&&
(M=!0)}else if(Re==="map"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){let je;if(d.kind===void 0&&(je="kind"))return i.errors=[{instancePath:s+"/signa\
ls/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/required",keyword:"required",params:{missingProperty:je},
message:"must have required property '"+je+"'"}],!1;{const rr=e;for(const S in d)if(S!=="kind"){return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weight\
s",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},
message:"must NOT have additional properties"}],!1;break}if(rr===e&&d.kind!==void 0&&d.kind!=="map")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/we\
ights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"\
map"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/p\
roperties/encoding/oneOf/2/properties/weights/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;M!==!0&&(M=!0)}else if(Re==="pai\
rs"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){let je;if(d.kind===void 0&&(je="kind")||d.separator===void 0&&(je="separator"))return i.errors=[{instancePath:s+
"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/3/required",keyword:"required",params:{
missingProperty:je},message:"must have required property '"+je+"'"}],!1;{const rr=e;for(const S in d)if(!(S==="kind"||S==="separator")){return i.errors=[{instancePath:s+
"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/3/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:S},message:"must NOT have additional properties"}],!1;break}if(rr===e){if(d.kind!==void 0){const S=e;if(d.kind!==
"pairs")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/we\
ights/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"pairs"},message:"must be equal to constant"}],!1;var ae=S===e}else var ae=!0;if(ae)if(d.
separator!==void 0){const S=e;if(typeof d.separator!="string")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights/separator",schemaPath:"#/propert\
ies/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/3/properties/separator/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var ae=S===e}else var ae=!0}}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/2/properties/weights/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;M!==!0&&(M=!0)}else return i.errors=[{instancePath:s+
"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"kind",tagValue:Re},message:'value of tag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weigh\
ts",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",
tagValue:Re},message:'tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/\
items/properties/encoding/oneOf/2/properties/weights/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Fe=Z===e}else var Fe=!0}}}}}}}}else
return i.errors=[{instancePath:s+"/signals/"+a+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;_e!==!0&&(_e=!0)}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding",schemaPath:"#/properties/signals/items/p\
roperties/encoding/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:p},message:'value of tag "kind" must be in oneOf'}],!1;else
return i.errors=[{instancePath:s+"/signals/"+a+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"kind",tagValue:p},message:'tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding",schemaPath:"#/prope\
rties/signals/items/properties/encoding/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ve=n===e}else var ve=!0;if(ve){if(t.table!==
void 0){let o=t.table;const n=e;if(typeof o!="string"&&o!==null)return i.errors=[{instancePath:s+"/signals/"+a+"/table",schemaPath:"#/properties/signals/items/p\
roperties/table/type",keyword:"type",params:{type:F.properties.signals.items.properties.table.type},message:"must be string,null"}],!1;var ve=n===e}else var ve=!0;
if(ve){if(t.side!==void 0){let o=t.side;const n=e;if(!(o==="request"||o==="candidate"))return i.errors=[{instancePath:s+"/signals/"+a+"/side",schemaPath:"#/prop\
erties/signals/items/properties/side/enum",keyword:"enum",params:{allowedValues:F.properties.signals.items.properties.side.enum},message:"must be equal to one o\
f the allowed values"}],!1;var ve=n===e}else var ve=!0;if(ve)if(t.reason!==void 0){const o=e;if(typeof t.reason!="string")return i.errors=[{instancePath:s+"/sig\
nals/"+a+"/reason",schemaPath:"#/properties/signals/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=o===
e}else var ve=!0}}}}}}}}}}}}}else return i.errors=[{instancePath:s+"/signals/"+a,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var Se=x===e;if(!Se)break}}else return i.errors=[{instancePath:s+"/signals",schemaPath:"#/properties/signals/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var c=ye===e}else var c=!0;if(c){if(m.forests!==void 0){let v=m.forests;const ye=e;if(e===ye)if(Array.isArray(
v)){var mr=!0;const se=v.length;for(let a=0;a<se;a++){let t=v[a];const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.name===void 0&&(j="n\
ame")||t.head===void 0&&(j="head")||t.vocab===void 0&&(j="vocab")||t.trees===void 0&&(j="trees")||t.depth===void 0&&(j="depth")||t.leaves===void 0&&(j="leaves")||
t.shrinkage===void 0&&(j="shrinkage")||t.minRows===void 0&&(j="minRows")||t.l2===void 0&&(j="l2")||t.growOn===void 0&&(j="growOn")||t.maxRows===void 0&&(j="maxR\
ows"))return i.errors=[{instancePath:s+"/forests/"+a,schemaPath:"#/properties/forests/items/required",keyword:"required",params:{missingProperty:j},message:"mus\
t have required property '"+j+"'"}],!1;{const h=e;for(const o in t)if(!$r.call(F.properties.forests.items.properties,o)){return i.errors=[{instancePath:s+"/fore\
sts/"+a,schemaPath:"#/properties/forests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additio\
nal properties"}],!1;break}if(h===e){if(t.name!==void 0){const o=e;if(typeof t.name!="string")return i.errors=[{instancePath:s+"/forests/"+a+"/name",schemaPath:"\
#/properties/forests/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var le=o===e}else var le=!0;if(le){if(t.head!==
void 0){const o=e;if(typeof t.head!="string")return i.errors=[{instancePath:s+"/forests/"+a+"/head",schemaPath:"#/properties/forests/items/properties/head/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var le=o===e}else var le=!0;if(le){if(t.vocab!==void 0){let o=t.vocab;const n=e;if(typeof o!=
"string"&&o!==null)return i.errors=[{instancePath:s+"/forests/"+a+"/vocab",schemaPath:"#/properties/forests/items/properties/vocab/type",keyword:"type",params:{
type:F.properties.forests.items.properties.vocab.type},message:"must be string,null"}],!1;var le=n===e}else var le=!0;if(le){if(t.trees!==void 0){let o=t.trees;
const n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return i.errors=[{instancePath:s+"/forests/"+a+"/trees",schemaPath:"#/properties/forests/item\
s/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return i.
errors=[{instancePath:s+"/forests/"+a+"/trees",schemaPath:"#/properties/forests/items/properties/trees/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var le=n===e}else var le=!0;if(le){if(t.depth!==void 0){let o=t.depth;const n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return i.errors=[{instancePath:s+"/forests/"+a+"/depth",schemaPath:"#/properties/forests/items/properties/depth/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return i.errors=[{instancePath:s+"/forests/"+a+"/depth",schemaPath:"#/\
properties/forests/items/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var le=n===e}else var le=!0;if(le){
if(t.leaves!==void 0){let o=t.leaves;const n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return i.errors=[{instancePath:s+"/forests/"+a+"/leaves",
schemaPath:"#/properties/forests/items/properties/leaves/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof o=="number"&&
isFinite(o)&&(o<1||isNaN(o)))return i.errors=[{instancePath:s+"/forests/"+a+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var le=n===e}else var le=!0;if(le){if(t.shrinkage!==void 0){let o=t.shrinkage;const n=e;if(!(typeof o==
"number"&&isFinite(o)))return i.errors=[{instancePath:s+"/forests/"+a+"/shrinkage",schemaPath:"#/properties/forests/items/properties/shrinkage/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var le=n===e}else var le=!0;if(le){if(t.minRows!==void 0){let o=t.minRows;const n=e;if(!(typeof o=="num\
ber"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return i.errors=[{instancePath:s+"/forests/"+a+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return i.errors=[{instancePath:s+
"/forests/"+a+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var le=n===e}else var le=!0;if(le){if(t.l2!==void 0){let o=t.l2;const n=e;if(!(typeof o=="number"&&isFinite(o)))return i.errors=[{instancePath:s+"/fo\
rests/"+a+"/l2",schemaPath:"#/properties/forests/items/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var le=n===e}else
var le=!0;if(le){if(t.growOn!==void 0){let o=t.growOn;const n=e;if(e===n)if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o))return i.errors=[{instancePath:s+"\
/forests/"+a+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= \
1"}],!1;if(o<0||isNaN(o))return i.errors=[{instancePath:s+"/forests/"+a+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return i.errors=[{instancePath:s+"/forests/"+a+"/growOn",schemaPath:"#/properties/forest\
s/items/properties/growOn/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var le=n===e}else var le=!0;if(le){if(t.maxRows!==void 0){let o=t.
maxRows;const n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return i.errors=[{instancePath:s+"/forests/"+a+"/maxRows",schemaPath:"#/properties/fo\
rests/items/properties/maxRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(
o)))return i.errors=[{instancePath:s+"/forests/"+a+"/maxRows",schemaPath:"#/properties/forests/items/properties/maxRows/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var le=n===e}else var le=!0;if(le){if(t.patience!==void 0){let o=t.patience;const n=e;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o)))return i.errors=[{instancePath:s+"/forests/"+a+"/patience",schemaPath:"#/properties/forests/items/properties/patience/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return i.errors=[{instancePath:s+"/forests/"+
a+"/patience",schemaPath:"#/properties/forests/items/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var le=n===e}else var le=!0;if(le){if(t.subsample!==void 0){let o=t.subsample;const n=e;if(e===n)if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o))return i.errors=
[{instancePath:s+"/forests/"+a+"/subsample",schemaPath:"#/properties/forests/items/properties/subsample/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(o<0||isNaN(o))return i.errors=[{instancePath:s+"/forests/"+a+"/subsample",schemaPath:"#/properties/forests/items/properties/subsa\
mple/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return i.errors=[{instancePath:s+"/forests/"+a+"/subsample",schemaPath:"\
#/properties/forests/items/properties/subsample/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var le=n===e}else var le=!0;if(le){if(t.
colsample!==void 0){let o=t.colsample;const n=e;if(e===n)if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o))return i.errors=[{instancePath:s+"/forests/"+a+"/c\
olsample",schemaPath:"#/properties/forests/items/properties/colsample/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(o<
0||isNaN(o))return i.errors=[{instancePath:s+"/forests/"+a+"/colsample",schemaPath:"#/properties/forests/items/properties/colsample/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return i.errors=[{instancePath:s+"/forests/"+a+"/colsample",schemaPath:"#/properties/forests/items/pro\
perties/colsample/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var le=n===e}else var le=!0;if(le){if(t.pairs!==void 0){const o=e;if(typeof t.
pairs!="boolean")return i.errors=[{instancePath:s+"/forests/"+a+"/pairs",schemaPath:"#/properties/forests/items/properties/pairs/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var le=o===e}else var le=!0;if(le)if(t.distill!==void 0){const o=e;if(typeof t.distill!="boolean")return i.errors=[{instancePath:s+
"/forests/"+a+"/distill",schemaPath:"#/properties/forests/items/properties/distill/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var le=o===
e}else var le=!0}}}}}}}}}}}}}}}}}else return i.errors=[{instancePath:s+"/forests/"+a,schemaPath:"#/properties/forests/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var mr=x===e;if(!mr)break}}else return i.errors=[{instancePath:s+"/forests",schemaPath:"#/properties/forests/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var c=ye===e}else var c=!0;if(c){if(m.nodes!==void 0){let v=m.nodes;const ye=e;if(e===ye)if(Array.isArray(
v)){var Ye=!0;const se=v.length;for(let a=0;a<se;a++){let t=v[a];const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.op===void 0&&(j="op"))
return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:j},message:"must have req\
uired property '"+j+"'"}],!1;{const h=t.op;if(typeof h=="string")if(h==="input"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n=
"op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.signal===void 0&&(n="signal"))return i.errors=[{instancePath:s+"\
/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/0/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],
!1;{const W=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="signal")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/prop\
erties/nodes/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;
break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="input")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/0/pr\
operties/op/const",keyword:"const",params:{allowedValue:"input"},message:"must be equal to constant"}],!1;var Qe=r===e}else var Qe=!0;if(Qe){if(t.id!==void 0){const r=e;
if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/0/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Qe=r===e}else var Qe=!0;if(Qe){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",
schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Qe=p===
e}else var Qe=!0;if(Qe){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+
"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[0].properties.
tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",
schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Qe=p===
e}else var Qe=!0;if(Qe)if(t.signal!==void 0){const r=e;if(typeof t.signal!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/signal",schemaPath:"#/propert\
ies/nodes/items/oneOf/0/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qe=r===e}else var Qe=!0}}}}}}else return i.
errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var K=!0}else if(h===
"lookup"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===
void 0&&(n="tower")||t.signal===void 0&&(n="signal")||t.table===void 0&&(n="table"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/\
items/oneOf/1/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!(r==="o\
p"||r==="id"||r==="width"||r==="tower"||r==="signal"||r==="table")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/1/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.op!==void 0){
const r=e;if(t.op!=="lookup")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/1/properties/op/const",keyword:"const",
params:{allowedValue:"lookup"},message:"must be equal to constant"}],!1;var _r=r===e}else var _r=!0;if(_r){if(t.id!==void 0){const r=e;if(typeof t.id!="string")
return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/1/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var _r=r===e}else var _r=!0;if(_r){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var _r=p===e}else var _r=!0;if(_r){
if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[1].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/1/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var _r=p===e}else var _r=!0;if(_r){
if(t.signal!==void 0){const r=e;if(typeof t.signal!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/signal",schemaPath:"#/properties/nodes/items/oneOf/1\
/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _r=r===e}else var _r=!0;if(_r)if(t.table!==void 0){const r=e;if(typeof t.
table!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/table",schemaPath:"#/properties/nodes/items/oneOf/1/properties/table/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var _r=r===e}else var _r=!0}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/\
items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="pool"){if(e===e)if(t&&typeof t=="object"&&!Array.
isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.signal===void 0&&(n="sign\
al")||t.table===void 0&&(n="table")||t.pool===void 0&&(n="pool")||t.max===void 0&&(n="max")||t.query===void 0&&(n="query"))return i.errors=[{instancePath:s+"/no\
des/"+a,schemaPath:"#/properties/nodes/items/oneOf/2/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;
{const W=e;for(const r in t)if(!$r.call(F.properties.nodes.items.oneOf[2].properties,r)){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/n\
odes/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(W===
e){if(t.op!==void 0){const r=e;if(t.op!=="pool")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/2/properties/op/co\
nst",keyword:"const",params:{allowedValue:"pool"},message:"must be equal to constant"}],!1;var ne=r===e}else var ne=!0;if(ne){if(t.id!==void 0){const r=e;if(typeof t.
id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/2/properties/id/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var ne=r===e}else var ne=!0;if(ne){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ne=p===e}else var ne=!0;
if(ne){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+
a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[2].properties.tower.type},
message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/2/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ne=p===e}else var ne=!0;
if(ne){if(t.signal!==void 0){const r=e;if(typeof t.signal!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/signal",schemaPath:"#/properties/nodes/items/\
oneOf/2/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ne=r===e}else var ne=!0;if(ne){if(t.table!==void 0){const r=e;
if(typeof t.table!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/table",schemaPath:"#/properties/nodes/items/oneOf/2/properties/table/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var ne=r===e}else var ne=!0;if(ne){if(t.pool!==void 0){let r=t.pool;const p=e;if(!(r==="mean"||r==="su\
m"||r==="max"||r==="attention"))return i.errors=[{instancePath:s+"/nodes/"+a+"/pool",schemaPath:"#/properties/nodes/items/oneOf/2/properties/pool/enum",keyword:"\
enum",params:{allowedValues:F.properties.nodes.items.oneOf[2].properties.pool.enum},message:"must be equal to one of the allowed values"}],!1;var ne=p===e}else var ne=!0;
if(ne){if(t.max!==void 0){let r=t.max;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/max",schemaPath:"\
#/properties/nodes/items/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var ne=p===e}else var ne=!0;if(ne)if(t.query!==void 0){let r=t.query;const p=e;if(typeof r!="string"&&r!==null)
return i.errors=[{instancePath:s+"/nodes/"+a+"/query",schemaPath:"#/properties/nodes/items/oneOf/2/properties/query/type",keyword:"type",params:{type:F.properties.
nodes.items.oneOf[2].properties.query.type},message:"must be string,null"}],!1;var ne=p===e}else var ne=!0}}}}}}}}}}else return i.errors=[{instancePath:s+"/node\
s/"+a,schemaPath:"#/properties/nodes/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="interpo\
late"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===
void 0&&(n="tower")||t.signal===void 0&&(n="signal")||t.table===void 0&&(n="table")||t.boundaries===void 0&&(n="boundaries"))return i.errors=[{instancePath:s+"/\
nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/3/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;
{const W=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="signal"||r==="table"||r==="boundaries")){return i.errors=[{instancePath:s+"/\
nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have\
 additional properties"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="interpolate")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/op/const",keyword:"const",params:{allowedValue:"interpolate"},message:"must be equal to constant"}],!1;var Le=r===e}else
var Le=!0;if(Le){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Le=r===e}else var Le=!0;if(Le){if(t.width!==void 0){let r=t.width;
const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/3/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Le=p===e}else var Le=!0;if(Le){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties/tower/type",keyword:"type",params:{type:F.
properties.nodes.items.oneOf[3].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=
[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Le=p===e}else var Le=!0;if(Le){if(t.signal!==void 0){const r=e;if(typeof t.signal!="string")return i.errors=[{instancePath:s+"/n\
odes/"+a+"/signal",schemaPath:"#/properties/nodes/items/oneOf/3/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Le=r===
e}else var Le=!0;if(Le){if(t.table!==void 0){const r=e;if(typeof t.table!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/table",schemaPath:"#/propertie\
s/nodes/items/oneOf/3/properties/table/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Le=r===e}else var Le=!0;if(Le)if(t.boundaries!==
void 0){let r=t.boundaries;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/boundaries",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/boundaries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&
isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/boundaries",schemaPath:"#/properties/nodes/items/oneOf/3/properties/boundaries/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Le=p===e}else var Le=!0}}}}}}}}else return i.errors=[{instancePath:s+"/no\
des/"+a,schemaPath:"#/properties/nodes/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="conca\
t"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&
(n="tower")||t.inputs===void 0&&(n="inputs"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/4/required",keyword:"requir\
ed",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||
r==="inputs")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="concat")return i.errors=[{instancePath:s+
"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/4/properties/op/const",keyword:"const",params:{allowedValue:"concat"},message:"must be equal to con\
stant"}],!1;var tr=r===e}else var tr=!0;if(tr){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var tr=r===e}else var tr=!0;if(tr){if(t.
width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/4/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var tr=p===e}else var tr=!0;if(tr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="\
number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4/properties\
/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[4].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="numbe\
r"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4/properties/tower/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var tr=p===e}else var tr=!0;if(tr)if(t.inputs!==void 0){let r=t.inputs;const p=e;if(e===p)
if(Array.isArray(r)){if(r.length<1)return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/4/properties/inputs/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var us=!0;const w=r.length;for(let $=0;$<w;$++){const d=e;if(typeof r[$]!=
"string")return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs/"+$,schemaPath:"#/properties/nodes/items/oneOf/4/properties/inputs/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var us=d===e;if(!us)break}}}else return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/properties/no\
des/items/oneOf/4/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var tr=p===e}else var tr=!0}}}}}}else return i.errors=
[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h===
"dense"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===
void 0&&(n="tower")||t.input===void 0&&(n="input")||t.kernel===void 0&&(n="kernel")||t.bias===void 0&&(n="bias")||t.activation===void 0&&(n="activation"))return i.
errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/5/required",keyword:"required",params:{missingProperty:n},message:"must have requ\
ired property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="input"||r==="kernel"||r==="bias"||r==="activatio\
n")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="dense")return i.errors=[{instancePath:s+"/nodes/"+a+"/\
op",schemaPath:"#/properties/nodes/items/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"dense"},message:"must be equal to constant"}],!1;var ur=r===
e}else var ur=!0;if(ur){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/5/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ur=r===e}else var ur=!0;if(ur){if(t.width!==void 0){let r=t.
width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/5/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(
r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var ur=p===e}else var ur=!0;if(ur){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/type",keyword:"ty\
pe",params:{type:F.properties.nodes.items.oneOf[5].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var ur=p===e}else var ur=!0;if(ur){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+
"/nodes/"+a+"/input",schemaPath:"#/properties/nodes/items/oneOf/5/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ur=r===
e}else var ur=!0;if(ur){if(t.kernel!==void 0){const r=e;if(typeof t.kernel!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/kernel",schemaPath:"#/proper\
ties/nodes/items/oneOf/5/properties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ur=r===e}else var ur=!0;if(ur){if(t.bias!==
void 0){let r=t.bias;const p=e;if(typeof r!="string"&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/bias",schemaPath:"#/properties/nodes/items/oneOf/5\
/properties/bias/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[5].properties.bias.type},message:"must be string,null"}],!1;var ur=p===e}else var ur=!0;
if(ur)if(t.activation!==void 0){let r=t.activation;const p=e;if(!(r==="relu"||r==="none"||r==="tanh"||r==="sigmoid"||r==="gelu"||r==="swish"||r==="leaky_relu"||
r==="selu"||r==="mish"))return i.errors=[{instancePath:s+"/nodes/"+a+"/activation",schemaPath:"#/properties/nodes/items/oneOf/5/properties/activation/enum",keyword:"\
enum",params:{allowedValues:F.properties.nodes.items.oneOf[5].properties.activation.enum},message:"must be equal to one of the allowed values"}],!1;var ur=p===e}else
var ur=!0}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;K!==!0&&(K=!0)}else if(h==="sum"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n=
"id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.inputs===void 0&&(n="inputs"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/\
properties/nodes/items/oneOf/6/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)
if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="inputs")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/6/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.op!==void 0){
const r=e;if(t.op!=="sum")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/6/properties/op/const",keyword:"const",params:{
allowedValue:"sum"},message:"must be equal to constant"}],!1;var ir=r===e}else var ir=!0;if(ir){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=
[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/6/properties/id/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var ir=r===e}else var ir=!0;if(ir){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=
[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/\
items/oneOf/6/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ir=p===e}else var ir=!0;if(ir){if(t.tower!==
void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/6/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[6].properties.tower.type},message:"must be in\
teger,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes\
/items/oneOf/6/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ir=p===e}else var ir=!0;if(ir)if(t.inputs!==
void 0){let r=t.inputs;const p=e;if(e===p)if(Array.isArray(r)){if(r.length<1)return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/properties/nod\
es/items/oneOf/6/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var Cs=!0;const w=r.length;for(let $=0;$<
w;$++){const d=e;if(typeof r[$]!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs/"+$,schemaPath:"#/properties/nodes/items/oneOf/6/properties/inpu\
ts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Cs=d===e;if(!Cs)break}}}else return i.errors=[{instancePath:s+"/nodes/"+a+
"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ir=p===e}else
var ir=!0}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/6/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;K!==!0&&(K=!0)}else if(h==="product"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&
(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.inputs===void 0&&(n="inputs"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"\
#/properties/nodes/items/oneOf/7/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)
if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="inputs")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/7/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.op!==void 0){
const r=e;if(t.op!=="product")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/7/properties/op/const",keyword:"cons\
t",params:{allowedValue:"product"},message:"must be equal to constant"}],!1;var Zr=r===e}else var Zr=!0;if(Zr){if(t.id!==void 0){const r=e;if(typeof t.id!="stri\
ng")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/7/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Zr=r===e}else var Zr=!0;if(Zr){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/7/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Zr=p===e}else var Zr=!0;if(Zr){
if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[7].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/7/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Zr=p===e}else var Zr=!0;if(Zr)
if(t.inputs!==void 0){let r=t.inputs;const p=e;if(e===p)if(Array.isArray(r)){if(r.length<1)return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/\
properties/nodes/items/oneOf/7/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var Hs=!0;const w=r.
length;for(let $=0;$<w;$++){const d=e;if(typeof r[$]!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs/"+$,schemaPath:"#/properties/nodes/items/on\
eOf/7/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Hs=d===e;if(!Hs)break}}}else return i.errors=[{instancePath:s+
"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/7/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Zr=p===
e}else var Zr=!0}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/7/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="cross"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===
void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.x0===void 0&&(n="x0")||t.input===void 0&&(n="input")||t.kernel===void 0&&(n="k\
ernel")||t.bias===void 0&&(n="bias"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/8/required",keyword:"required",params:{
missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="x0"||r===
"input"||r==="kernel"||r==="bias")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/8/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="cross")
return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/8/properties/op/const",keyword:"const",params:{allowedValue:"cross"},
message:"must be equal to constant"}],!1;var yr=r===e}else var yr=!0;if(yr){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+
"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/8/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var yr=r===
e}else var yr=!0;if(yr){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"\
/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var yr=p===e}else var yr=!0;if(yr){if(t.tower!==void 0){let r=t.
tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/8/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[8].properties.tower.type},message:"must be integer,null"}],
!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var yr=p===e}else var yr=!0;if(yr){if(t.x0!==void 0){const r=e;
if(typeof t.x0!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/x0",schemaPath:"#/properties/nodes/items/oneOf/8/properties/x0/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var yr=r===e}else var yr=!0;if(yr){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+
"/nodes/"+a+"/input",schemaPath:"#/properties/nodes/items/oneOf/8/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var yr=r===
e}else var yr=!0;if(yr){if(t.kernel!==void 0){const r=e;if(typeof t.kernel!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/kernel",schemaPath:"#/proper\
ties/nodes/items/oneOf/8/properties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var yr=r===e}else var yr=!0;if(yr)if(t.bias!==
void 0){const r=e;if(typeof t.bias!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/bias",schemaPath:"#/properties/nodes/items/oneOf/8/properties/bias/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var yr=r===e}else var yr=!0}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"\
#/properties/nodes/items/oneOf/8/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="cross_low_rank"){if(e===e)
if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tow\
er")||t.x0===void 0&&(n="x0")||t.input===void 0&&(n="input")||t.down===void 0&&(n="down")||t.up===void 0&&(n="up")||t.bias===void 0&&(n="bias")||t.rank===void 0&&
(n="rank"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/9/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!$r.call(F.properties.nodes.items.oneOf[9].properties,r)){return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT ha\
ve additional properties"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="cross_low_rank")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/9/properties/op/const",keyword:"const",params:{allowedValue:"cross_low_rank"},message:"must be equal to constant"}],!1;var er=r===
e}else var er=!0;if(er){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/9/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var er=r===e}else var er=!0;if(er){if(t.width!==void 0){let r=t.
width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/9/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(
r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var er=p===e}else var er=!0;if(er){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/type",keyword:"ty\
pe",params:{type:F.properties.nodes.items.oneOf[9].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var er=p===e}else var er=!0;if(er){if(t.x0!==void 0){const r=e;if(typeof t.x0!="string")return i.errors=[{instancePath:s+
"/nodes/"+a+"/x0",schemaPath:"#/properties/nodes/items/oneOf/9/properties/x0/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var er=r===
e}else var er=!0;if(er){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/input",schemaPath:"#/propertie\
s/nodes/items/oneOf/9/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var er=r===e}else var er=!0;if(er){if(t.down!==
void 0){const r=e;if(typeof t.down!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/down",schemaPath:"#/properties/nodes/items/oneOf/9/properties/down/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var er=r===e}else var er=!0;if(er){if(t.up!==void 0){const r=e;if(typeof t.up!="string")
return i.errors=[{instancePath:s+"/nodes/"+a+"/up",schemaPath:"#/properties/nodes/items/oneOf/9/properties/up/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var er=r===e}else var er=!0;if(er){if(t.bias!==void 0){const r=e;if(typeof t.bias!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/\
bias",schemaPath:"#/properties/nodes/items/oneOf/9/properties/bias/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var er=r===e}else var er=!0;
if(er)if(t.rank!==void 0){let r=t.rank;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/rank",schemaPath:"\
#/properties/nodes/items/oneOf/9/properties/rank/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/rank",schemaPath:"#/properties/nodes/items/oneOf/9/properties/rank/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var er=p===e}else var er=!0}}}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"\
#/properties/nodes/items/oneOf/9/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="bi_interaction"){if(e===e)
if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tow\
er")||t.inputs===void 0&&(n="inputs"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/10/required",keyword:"required",params:{
missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="inputs")){
return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="bi_interaction")return i.errors=[{instancePath:s+"/nod\
es/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/10/properties/op/const",keyword:"const",params:{allowedValue:"bi_interaction"},message:"must be equal to\
 constant"}],!1;var es=r===e}else var es=!0;if(es){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var es=r===e}else var es=!0;if(es){if(t.
width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var es=p===e}else var es=!0;if(es){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properti\
es/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[10].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="nu\
mber"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var es=p===e}else var es=!0;if(es)if(t.inputs!==void 0){let r=t.inputs;const p=e;
if(e===p)if(Array.isArray(r)){if(r.length<1)return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/10/properties/inpu\
ts/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var Gs=!0;const w=r.length;for(let $=0;$<w;$++){const d=e;if(typeof r[$]!=
"string")return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs/"+$,schemaPath:"#/properties/nodes/items/oneOf/10/properties/inputs/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Gs=d===e;if(!Gs)break}}}else return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/properties/no\
des/items/oneOf/10/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var es=p===e}else var es=!0}}}}}}else return i.errors=
[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/10/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=
!0)}else if(h==="batch_norm"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&
(n="width")||t.tower===void 0&&(n="tower")||t.input===void 0&&(n="input")||t.gamma===void 0&&(n="gamma")||t.beta===void 0&&(n="beta")||t.mean===void 0&&(n="mean")||
t.variance===void 0&&(n="variance")||t.momentum===void 0&&(n="momentum")||t.epsilon===void 0&&(n="epsilon"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"\
#/properties/nodes/items/oneOf/11/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)
if(!$r.call(F.properties.nodes.items.oneOf[11].properties,r)){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/11/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.op!==void 0){
const r=e;if(t.op!=="batch_norm")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/11/properties/op/const",keyword:"\
const",params:{allowedValue:"batch_norm"},message:"must be equal to constant"}],!1;var Ue=r===e}else var Ue=!0;if(Ue){if(t.id!==void 0){const r=e;if(typeof t.id!=
"string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/11/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var Ue=r===e}else var Ue=!0;if(Ue){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ue=p===e}else var Ue=!0;
if(Ue){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+
a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[11].properties.tower.
type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ue=p===e}else var Ue=!0;
if(Ue){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/input",schemaPath:"#/properties/nodes/items/one\
Of/11/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ue=r===e}else var Ue=!0;if(Ue){if(t.gamma!==void 0){const r=e;
if(typeof t.gamma!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/11/properties/gamma/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Ue=r===e}else var Ue=!0;if(Ue){if(t.beta!==void 0){const r=e;if(typeof t.beta!="string")return i.
errors=[{instancePath:s+"/nodes/"+a+"/beta",schemaPath:"#/properties/nodes/items/oneOf/11/properties/beta/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var Ue=r===e}else var Ue=!0;if(Ue){if(t.mean!==void 0){const r=e;if(typeof t.mean!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/m\
ean",schemaPath:"#/properties/nodes/items/oneOf/11/properties/mean/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ue=r===e}else var Ue=!0;
if(Ue){if(t.variance!==void 0){const r=e;if(typeof t.variance!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/variance",schemaPath:"#/properties/nodes/\
items/oneOf/11/properties/variance/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ue=r===e}else var Ue=!0;if(Ue){if(t.momentum!==
void 0){let r=t.momentum;const p=e;if(e===p)if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r))return i.errors=[{instancePath:s+"/nodes/"+a+"/momentum",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/momentum/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(r<0||isNaN(r))return i.
errors=[{instancePath:s+"/nodes/"+a+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/11/properties/momentum/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return i.errors=[{instancePath:s+"/nodes/"+a+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/11/properties/\
momentum/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ue=p===e}else var Ue=!0;if(Ue)if(t.epsilon!==void 0){let r=t.epsilon;const p=e;
if(!(typeof r=="number"&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/11/properties/epsilon/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ue=p===e}else var Ue=!0}}}}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+
a,schemaPath:"#/properties/nodes/items/oneOf/11/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="layer_norm"){
if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&
(n="tower")||t.input===void 0&&(n="input")||t.gamma===void 0&&(n="gamma")||t.beta===void 0&&(n="beta")||t.epsilon===void 0&&(n="epsilon"))return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/12/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],
!1;{const W=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="input"||r==="gamma"||r==="beta"||r==="epsilon")){return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="layer_norm")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/12/properties/op/const",keyword:"const",params:{allowedValue:"layer_norm"},message:"must be equal to constant"}],!1;var cr=r===e}else
var cr=!0;if(cr){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/12/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var cr=r===e}else var cr=!0;if(cr){if(t.width!==void 0){let r=t.width;
const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/12/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var cr=p===e}else var cr=!0;if(cr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/12/properties/tower/type",keyword:"type",params:{
type:F.properties.nodes.items.oneOf[12].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/12/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var cr=p===e}else var cr=!0;if(cr){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nod\
es/"+a+"/input",schemaPath:"#/properties/nodes/items/oneOf/12/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var cr=r===
e}else var cr=!0;if(cr){if(t.gamma!==void 0){const r=e;if(typeof t.gamma!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/gamma",schemaPath:"#/propertie\
s/nodes/items/oneOf/12/properties/gamma/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var cr=r===e}else var cr=!0;if(cr){if(t.beta!==
void 0){const r=e;if(typeof t.beta!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/beta",schemaPath:"#/properties/nodes/items/oneOf/12/properties/beta/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var cr=r===e}else var cr=!0;if(cr)if(t.epsilon!==void 0){let r=t.epsilon;const p=e;if(!(typeof r==
"number"&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/12/properties/epsilon/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"}],!1;var cr=p===e}else var cr=!0}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/pr\
operties/nodes/items/oneOf/12/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="activation"){if(e===e)if(t&&
typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||
t.input===void 0&&(n="input")||t.activation===void 0&&(n="activation"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/1\
3/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!(r==="op"||r==="id"||
r==="width"||r==="tower"||r==="input"||r==="activation")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/13/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;
if(t.op!=="activation")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/13/properties/op/const",keyword:"const",params:{
allowedValue:"activation"},message:"must be equal to constant"}],!1;var Dr=r===e}else var Dr=!0;if(Dr){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.
errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/13/properties/id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var Dr=r===e}else var Dr=!0;if(Dr){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/13/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/13/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Dr=p===e}else var Dr=!0;if(Dr){
if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/13/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[13].properties.tower.type},
message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/13/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Dr=p===e}else var Dr=!0;
if(Dr){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/input",schemaPath:"#/properties/nodes/items/one\
Of/13/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Dr=r===e}else var Dr=!0;if(Dr)if(t.activation!==void 0){let r=t.
activation;const p=e;if(!(r==="relu"||r==="none"||r==="tanh"||r==="sigmoid"||r==="gelu"||r==="swish"||r==="leaky_relu"||r==="selu"||r==="mish"))return i.errors=
[{instancePath:s+"/nodes/"+a+"/activation",schemaPath:"#/properties/nodes/items/oneOf/13/properties/activation/enum",keyword:"enum",params:{allowedValues:F.properties.
nodes.items.oneOf[13].properties.activation.enum},message:"must be equal to one of the allowed values"}],!1;var Dr=p===e}else var Dr=!0}}}}}}}else return i.errors=
[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/13/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=
!0)}else if(h==="dropout"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n=
"width")||t.tower===void 0&&(n="tower")||t.input===void 0&&(n="input")||t.rate===void 0&&(n="rate"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/p\
roperties/nodes/items/oneOf/14/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)
if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="input"||r==="rate")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/o\
neOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.
op!==void 0){const r=e;if(t.op!=="dropout")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/14/properties/op/const",
keyword:"const",params:{allowedValue:"dropout"},message:"must be equal to constant"}],!1;var Br=r===e}else var Br=!0;if(Br){if(t.id!==void 0){const r=e;if(typeof t.
id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/14/properties/id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var Br=r===e}else var Br=!0;if(Br){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/14/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/14/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Br=p===e}else var Br=!0;
if(Br){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+
a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/14/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[14].properties.tower.
type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/14/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Br=p===e}else var Br=!0;
if(Br){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/input",schemaPath:"#/properties/nodes/items/one\
Of/14/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Br=r===e}else var Br=!0;if(Br)if(t.rate!==void 0){let r=t.rate;
const p=e;if(e===p)if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r))return i.errors=[{instancePath:s+"/nodes/"+a+"/rate",schemaPath:"#/properties/nodes/item\
s/oneOf/14/properties/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(r<0||isNaN(r))return i.errors=[{instancePath:s+
"/nodes/"+a+"/rate",schemaPath:"#/properties/nodes/items/oneOf/14/properties/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1}else return i.errors=[{instancePath:s+"/nodes/"+a+"/rate",schemaPath:"#/properties/nodes/items/oneOf/14/properties/rate/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var Br=p===e}else var Br=!0}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/\
oneOf/14/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="scale"){if(e===e)if(t&&typeof t=="object"&&!Array.
isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.input===void 0&&(n="input")||
t.weight===void 0&&(n="weight"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/15/required",keyword:"required",params:{
missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="input"||
r==="weight")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="scale")return i.errors=[{instancePath:s+
"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/15/properties/op/const",keyword:"const",params:{allowedValue:"scale"},message:"must be equal to con\
stant"}],!1;var Er=r===e}else var Er=!0;if(Er){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/15/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Er=r===e}else var Er=!0;if(Er){if(t.
width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/15/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/15/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Er=p===e}else var Er=!0;if(Er){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/15/properti\
es/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[15].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="nu\
mber"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/15/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Er=p===e}else var Er=!0;if(Er){if(t.input!==void 0){const r=e;if(typeof t.input!=
"string")return i.errors=[{instancePath:s+"/nodes/"+a+"/input",schemaPath:"#/properties/nodes/items/oneOf/15/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Er=r===e}else var Er=!0;if(Er)if(t.weight!==void 0){const r=e;if(typeof t.weight!="string")return i.errors=[{instancePath:s+
"/nodes/"+a+"/weight",schemaPath:"#/properties/nodes/items/oneOf/15/properties/weight/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var Er=r===e}else var Er=!0}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/15/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="ensemble"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="\
op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.inputs===void 0&&(n="inputs"))return i.errors=[{instancePath:s+"/\
nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/16/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],
!1;{const W=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="inputs")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/prop\
erties/nodes/items/oneOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;
break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="ensemble")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/1\
6/properties/op/const",keyword:"const",params:{allowedValue:"ensemble"},message:"must be equal to constant"}],!1;var rs=r===e}else var rs=!0;if(rs){if(t.id!==void 0){
const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/16/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var rs=r===e}else var rs=!0;if(rs){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/16/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes\
/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/16/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var rs=p===e}else var rs=!0;if(rs){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=
[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/16/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.
oneOf[16].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+
"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/16/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var rs=p===e}else var rs=!0;if(rs)if(t.inputs!==void 0){let r=t.inputs;const p=e;if(e===p)if(Array.isArray(r)){if(r.length<1)return i.errors=[{instancePath:s+
"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/16/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items"}],!1;{var Js=!0;const w=r.length;for(let $=0;$<w;$++){const d=e;if(typeof r[$]!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs/"+
$,schemaPath:"#/properties/nodes/items/oneOf/16/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Js=d===e;if(!Js)
break}}}else return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/16/properties/inputs/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var rs=p===e}else var rs=!0}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/ite\
ms/oneOf/16/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="steps"){if(e===e)if(t&&typeof t=="object"&&!Array.
isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.signal===void 0&&(n="sign\
al")||t.table===void 0&&(n="table")||t.max===void 0&&(n="max"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/17/requir\
ed",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!(r==="op"||r==="id"||r==="w\
idth"||r==="tower"||r==="signal"||r==="table"||r==="max")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/17/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;
if(t.op!=="steps")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/17/properties/op/const",keyword:"const",params:{
allowedValue:"steps"},message:"must be equal to constant"}],!1;var Or=r===e}else var Or=!0;if(Or){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.
errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/17/properties/id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var Or=r===e}else var Or=!0;if(Or){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/17/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/17/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Or=p===e}else var Or=!0;if(Or){
if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/17/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[17].properties.tower.type},
message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/17/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Or=p===e}else var Or=!0;
if(Or){if(t.signal!==void 0){const r=e;if(typeof t.signal!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/signal",schemaPath:"#/properties/nodes/items/\
oneOf/17/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Or=r===e}else var Or=!0;if(Or){if(t.table!==void 0){const r=e;
if(typeof t.table!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/table",schemaPath:"#/properties/nodes/items/oneOf/17/properties/table/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Or=r===e}else var Or=!0;if(Or)if(t.max!==void 0){let r=t.max;const p=e;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/max",schemaPath:"#/properties/nodes/items/oneOf/17/properties/max/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"\
/max",schemaPath:"#/properties/nodes/items/oneOf/17/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Or=p===
e}else var Or=!0}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/17/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="step_concat"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||
t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.inputs===void 0&&(n="inputs")||t.steps===void 0&&(n="steps"))return i.errors=
[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/18/required",keyword:"required",params:{missingProperty:n},message:"must have required p\
roperty '"+n+"'"}],!1;{const W=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="inputs"||r==="steps")){return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="step_concat")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/18/properties/op/const",keyword:"const",params:{allowedValue:"step_concat"},message:"must be equal to constant"}],!1;var Wr=r===e}else
var Wr=!0;if(Wr){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/18/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Wr=r===e}else var Wr=!0;if(Wr){if(t.width!==void 0){let r=t.width;
const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/18/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/18/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Wr=p===e}else var Wr=!0;if(Wr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/18/properties/tower/type",keyword:"type",params:{
type:F.properties.nodes.items.oneOf[18].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/18/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Wr=p===e}else var Wr=!0;if(Wr){if(t.inputs!==void 0){let r=t.inputs;const p=e;if(e===p)if(Array.isArray(r)){if(r.length<1)return i.
errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/18/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"}],!1;{var Ks=!0;const w=r.length;for(let $=0;$<w;$++){const d=e;if(typeof r[$]!="string")return i.errors=[{instancePath:s+"/no\
des/"+a+"/inputs/"+$,schemaPath:"#/properties/nodes/items/oneOf/18/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var Ks=d===e;if(!Ks)break}}}else return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/18/properties/inputs/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Wr=p===e}else var Wr=!0;if(Wr)if(t.steps!==void 0){let r=t.steps;const p=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/18/properties/steps/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+
"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/18/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"}],!1;var Wr=p===e}else var Wr=!0}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/18/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="step_mask"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.
op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.of===void 0&&(n="of")||t.list===void 0&&(n="list"))
return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/19/required",keyword:"required",params:{missingProperty:n},message:"must\
 have required property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="of"||r==="list")){return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="step_mask")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/19/properties/op/const",keyword:"const",params:{allowedValue:"step_mask"},message:"must be equal to constant"}],!1;var Cr=r===e}else
var Cr=!0;if(Cr){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/19/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Cr=r===e}else var Cr=!0;if(Cr){if(t.width!==void 0){let r=t.width;
const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/19/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/19/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Cr=p===e}else var Cr=!0;if(Cr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/19/properties/tower/type",keyword:"type",params:{
type:F.properties.nodes.items.oneOf[19].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/19/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Cr=p===e}else var Cr=!0;if(Cr){if(t.of!==void 0){const r=e;if(typeof t.of!="string")return i.errors=[{instancePath:s+"/nodes/"+a+
"/of",schemaPath:"#/properties/nodes/items/oneOf/19/properties/of/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Cr=r===e}else var Cr=!0;
if(Cr)if(t.list!==void 0){const r=e;if(typeof t.list!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/list",schemaPath:"#/properties/nodes/items/oneOf/1\
9/properties/list/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Cr=r===e}else var Cr=!0}}}}}}}else return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/19/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="\
step_shares"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.
tower===void 0&&(n="tower")||t.mask===void 0&&(n="mask")||t.share===void 0&&(n="share"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/no\
des/items/oneOf/20/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!(r===
"op"||r==="id"||r==="width"||r==="tower"||r==="mask"||r==="share")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/20/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.op!==void 0){
const r=e;if(t.op!=="step_shares")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/20/properties/op/const",keyword:"\
const",params:{allowedValue:"step_shares"},message:"must be equal to constant"}],!1;var Hr=r===e}else var Hr=!0;if(Hr){if(t.id!==void 0){const r=e;if(typeof t.id!=
"string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/20/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var Hr=r===e}else var Hr=!0;if(Hr){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/20/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/20/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Hr=p===e}else var Hr=!0;
if(Hr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+
a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/20/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[20].properties.tower.
type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/20/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Hr=p===e}else var Hr=!0;
if(Hr){if(t.mask!==void 0){const r=e;if(typeof t.mask!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/mask",schemaPath:"#/properties/nodes/items/oneOf/\
20/properties/mask/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Hr=r===e}else var Hr=!0;if(Hr)if(t.share!==void 0){let r=t.share;
const p=e;if(!(r==="mean"||r==="last"))return i.errors=[{instancePath:s+"/nodes/"+a+"/share",schemaPath:"#/properties/nodes/items/oneOf/20/properties/share/enum",
keyword:"enum",params:{allowedValues:F.properties.nodes.items.oneOf[20].properties.share.enum},message:"must be equal to one of the allowed values"}],!1;var Hr=p===
e}else var Hr=!0}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/20/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="step_sum"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===
void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.input===void 0&&(n="input")||t.weights===void 0&&(n="weights")||t.steps===void 0&&
(n="steps"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/21/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="input"||r==="weights"||r==="steps")){
return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="step_sum")return i.errors=[{instancePath:s+"/nodes/"+a+
"/op",schemaPath:"#/properties/nodes/items/oneOf/21/properties/op/const",keyword:"const",params:{allowedValue:"step_sum"},message:"must be equal to constant"}],
!1;var qr=r===e}else var qr=!0;if(qr){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/21/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var qr=r===e}else var qr=!0;if(qr){if(t.width!==
void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/21/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/21/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var qr=p===e}else var qr=!0;if(qr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/21/properti\
es/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[21].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="nu\
mber"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/21/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var qr=p===e}else var qr=!0;if(qr){if(t.input!==void 0){const r=e;if(typeof t.input!=
"string")return i.errors=[{instancePath:s+"/nodes/"+a+"/input",schemaPath:"#/properties/nodes/items/oneOf/21/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var qr=r===e}else var qr=!0;if(qr){if(t.weights!==void 0){const r=e;if(typeof t.weights!="string")return i.errors=[{instancePath:s+
"/nodes/"+a+"/weights",schemaPath:"#/properties/nodes/items/oneOf/21/properties/weights/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var qr=r===e}else var qr=!0;if(qr)if(t.steps!==void 0){let r=t.steps;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+
"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/21/properties/steps/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/21/p\
roperties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var qr=p===e}else var qr=!0}}}}}}}}else return i.errors=
[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/21/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=
!0)}else if(h==="step_max"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n=
"width")||t.tower===void 0&&(n="tower")||t.input===void 0&&(n="input")||t.mask===void 0&&(n="mask")||t.steps===void 0&&(n="steps"))return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/22/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],
!1;{const W=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="input"||r==="mask"||r==="steps")){return i.errors=[{instancePath:s+"/node\
s/"+a,schemaPath:"#/properties/nodes/items/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have ad\
ditional properties"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="step_max")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/prop\
erties/nodes/items/oneOf/22/properties/op/const",keyword:"const",params:{allowedValue:"step_max"},message:"must be equal to constant"}],!1;var Nr=r===e}else var Nr=!0;
if(Nr){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/22/pro\
perties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Nr=r===e}else var Nr=!0;if(Nr){if(t.width!==void 0){let r=t.width;const p=e;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/22/pro\
perties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=
[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/22/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Nr=p===e}else var Nr=!0;if(Nr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/22/properties/tower/type",keyword:"type",params:{
type:F.properties.nodes.items.oneOf[22].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/22/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Nr=p===e}else var Nr=!0;if(Nr){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nod\
es/"+a+"/input",schemaPath:"#/properties/nodes/items/oneOf/22/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Nr=r===
e}else var Nr=!0;if(Nr){if(t.mask!==void 0){const r=e;if(typeof t.mask!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/mask",schemaPath:"#/properties/n\
odes/items/oneOf/22/properties/mask/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Nr=r===e}else var Nr=!0;if(Nr)if(t.steps!==void 0){
let r=t.steps;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/\
nodes/items/oneOf/22/properties/steps/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<
1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/22/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Nr=p===e}else var Nr=!0}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properti\
es/nodes/items/oneOf/22/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="step_dense"){if(e===e)if(t&&typeof t==
"object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.input===
void 0&&(n="input")||t.kernel===void 0&&(n="kernel")||t.bias===void 0&&(n="bias")||t.activation===void 0&&(n="activation")||t.steps===void 0&&(n="steps"))return i.
errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/23/required",keyword:"required",params:{missingProperty:n},message:"must have req\
uired property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!$r.call(F.properties.nodes.items.oneOf[23].properties,r)){return i.errors=[{instancePath:s+"/nodes/"+
a,schemaPath:"#/properties/nodes/items/oneOf/23/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additi\
onal properties"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="step_dense")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/proper\
ties/nodes/items/oneOf/23/properties/op/const",keyword:"const",params:{allowedValue:"step_dense"},message:"must be equal to constant"}],!1;var ar=r===e}else var ar=!0;
if(ar){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/23/pro\
perties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ar=r===e}else var ar=!0;if(ar){if(t.width!==void 0){let r=t.width;const p=e;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/23/pro\
perties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=
[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/23/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var ar=p===e}else var ar=!0;if(ar){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/23/properties/tower/type",keyword:"type",params:{
type:F.properties.nodes.items.oneOf[23].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/23/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var ar=p===e}else var ar=!0;if(ar){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nod\
es/"+a+"/input",schemaPath:"#/properties/nodes/items/oneOf/23/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ar=r===
e}else var ar=!0;if(ar){if(t.kernel!==void 0){const r=e;if(typeof t.kernel!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/kernel",schemaPath:"#/proper\
ties/nodes/items/oneOf/23/properties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ar=r===e}else var ar=!0;if(ar){if(t.bias!==
void 0){let r=t.bias;const p=e;if(typeof r!="string"&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/bias",schemaPath:"#/properties/nodes/items/oneOf/2\
3/properties/bias/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[23].properties.bias.type},message:"must be string,null"}],!1;var ar=p===e}else
var ar=!0;if(ar){if(t.activation!==void 0){let r=t.activation;const p=e;if(!(r==="relu"||r==="none"||r==="tanh"||r==="sigmoid"||r==="gelu"||r==="swish"||r==="le\
aky_relu"||r==="selu"||r==="mish"))return i.errors=[{instancePath:s+"/nodes/"+a+"/activation",schemaPath:"#/properties/nodes/items/oneOf/23/properties/activatio\
n/enum",keyword:"enum",params:{allowedValues:F.properties.nodes.items.oneOf[23].properties.activation.enum},message:"must be equal to one of the allowed values"}],
!1;var ar=p===e}else var ar=!0;if(ar)if(t.steps!==void 0){let r=t.steps;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+
"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/23/properties/steps/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/23/p\
roperties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ar=p===e}else var ar=!0}}}}}}}}}}else return i.errors=
[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/23/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=
!0)}else if(h==="step_query"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&
(n="width")||t.tower===void 0&&(n="tower")||t.input===void 0&&(n="input")||t.query===void 0&&(n="query")||t.step_kernel===void 0&&(n="step_kernel")||t.query_kernel===
void 0&&(n="query_kernel")||t.product_kernel===void 0&&(n="product_kernel")||t.bias===void 0&&(n="bias")||t.activation===void 0&&(n="activation")||t.steps===void 0&&
(n="steps"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/24/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!$r.call(F.properties.nodes.items.oneOf[24].properties,r)){return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="step_query")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/24/properties/op/const",keyword:"const",params:{allowedValue:"step_query"},message:"must be equal to constant"}],!1;var We=r===e}else
var We=!0;if(We){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/24/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var We=r===e}else var We=!0;if(We){if(t.width!==void 0){let r=t.width;
const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/24/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/24/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var We=p===e}else var We=!0;if(We){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/24/properties/tower/type",keyword:"type",params:{
type:F.properties.nodes.items.oneOf[24].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/24/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var We=p===e}else var We=!0;if(We){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nod\
es/"+a+"/input",schemaPath:"#/properties/nodes/items/oneOf/24/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var We=r===
e}else var We=!0;if(We){if(t.query!==void 0){const r=e;if(typeof t.query!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/query",schemaPath:"#/propertie\
s/nodes/items/oneOf/24/properties/query/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var We=r===e}else var We=!0;if(We){if(t.step_kernel!==
void 0){const r=e;if(typeof t.step_kernel!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/step_kernel",schemaPath:"#/properties/nodes/items/oneOf/24/pr\
operties/step_kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var We=r===e}else var We=!0;if(We){if(t.query_kernel!==void 0){const r=e;
if(typeof t.query_kernel!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/query_kernel",schemaPath:"#/properties/nodes/items/oneOf/24/properties/query_k\
ernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var We=r===e}else var We=!0;if(We){if(t.product_kernel!==void 0){const r=e;if(typeof t.
product_kernel!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/product_kernel",schemaPath:"#/properties/nodes/items/oneOf/24/properties/product_kernel/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var We=r===e}else var We=!0;if(We){if(t.bias!==void 0){const r=e;if(typeof t.bias!="st\
ring")return i.errors=[{instancePath:s+"/nodes/"+a+"/bias",schemaPath:"#/properties/nodes/items/oneOf/24/properties/bias/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var We=r===e}else var We=!0;if(We){if(t.activation!==void 0){let r=t.activation;const p=e;if(!(r==="relu"||r==="none"||r==="t\
anh"||r==="sigmoid"||r==="gelu"||r==="swish"||r==="leaky_relu"||r==="selu"||r==="mish"))return i.errors=[{instancePath:s+"/nodes/"+a+"/activation",schemaPath:"#\
/properties/nodes/items/oneOf/24/properties/activation/enum",keyword:"enum",params:{allowedValues:F.properties.nodes.items.oneOf[24].properties.activation.enum},
message:"must be equal to one of the allowed values"}],!1;var We=p===e}else var We=!0;if(We)if(t.steps!==void 0){let r=t.steps;const p=e;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/24/properties/steps/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes\
/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/24/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var We=p===e}else var We=!0}}}}}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/24/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="step_position"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.
op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.input===void 0&&(n="input")||t.mask===void 0&&(n=
"mask")||t.positions===void 0&&(n="positions")||t.steps===void 0&&(n="steps"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/\
oneOf/25/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!(r==="op"||r===
"id"||r==="width"||r==="tower"||r==="input"||r==="mask"||r==="positions"||r==="steps")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/no\
des/items/oneOf/25/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(W===
e){if(t.op!==void 0){const r=e;if(t.op!=="step_position")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/25/proper\
ties/op/const",keyword:"const",params:{allowedValue:"step_position"},message:"must be equal to constant"}],!1;var gr=r===e}else var gr=!0;if(gr){if(t.id!==void 0){
const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/25/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var gr=r===e}else var gr=!0;if(gr){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/25/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes\
/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/25/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var gr=p===e}else var gr=!0;if(gr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=
[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/25/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.
oneOf[25].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+
"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/25/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var gr=p===e}else var gr=!0;if(gr){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/input",
schemaPath:"#/properties/nodes/items/oneOf/25/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var gr=r===e}else var gr=!0;
if(gr){if(t.mask!==void 0){const r=e;if(typeof t.mask!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/mask",schemaPath:"#/properties/nodes/items/oneOf/\
25/properties/mask/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var gr=r===e}else var gr=!0;if(gr){if(t.positions!==void 0){const r=e;
if(typeof t.positions!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/positions",schemaPath:"#/properties/nodes/items/oneOf/25/properties/positions/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var gr=r===e}else var gr=!0;if(gr)if(t.steps!==void 0){let r=t.steps;const p=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/25/properties/steps/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+
"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/25/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"}],!1;var gr=p===e}else var gr=!0}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/25/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="step_norm"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.
op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.input===void 0&&(n="input")||t.gamma===void 0&&(n=
"gamma")||t.beta===void 0&&(n="beta")||t.epsilon===void 0&&(n="epsilon")||t.steps===void 0&&(n="steps"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"\
#/properties/nodes/items/oneOf/26/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)
if(!$r.call(F.properties.nodes.items.oneOf[26].properties,r)){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/26/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.op!==void 0){
const r=e;if(t.op!=="step_norm")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/26/properties/op/const",keyword:"c\
onst",params:{allowedValue:"step_norm"},message:"must be equal to constant"}],!1;var or=r===e}else var or=!0;if(or){if(t.id!==void 0){const r=e;if(typeof t.id!=
"string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/26/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var or=r===e}else var or=!0;if(or){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/26/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/26/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var or=p===e}else var or=!0;
if(or){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+
a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/26/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[26].properties.tower.
type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/26/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var or=p===e}else var or=!0;
if(or){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/input",schemaPath:"#/properties/nodes/items/one\
Of/26/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var or=r===e}else var or=!0;if(or){if(t.gamma!==void 0){const r=e;
if(typeof t.gamma!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/26/properties/gamma/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var or=r===e}else var or=!0;if(or){if(t.beta!==void 0){const r=e;if(typeof t.beta!="string")return i.
errors=[{instancePath:s+"/nodes/"+a+"/beta",schemaPath:"#/properties/nodes/items/oneOf/26/properties/beta/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var or=r===e}else var or=!0;if(or){if(t.epsilon!==void 0){let r=t.epsilon;const p=e;if(!(typeof r=="number"&&isFinite(r)))return i.errors=[{
instancePath:s+"/nodes/"+a+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/26/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must\
 be number"}],!1;var or=p===e}else var or=!0;if(or)if(t.steps!==void 0){let r=t.steps;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/26/properties/steps/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/\
nodes/items/oneOf/26/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var or=p===e}else var or=!0}}}}}}}}}}else
return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/26/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;K!==!0&&(K=!0)}else if(h==="step_add"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===
void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.inputs===void 0&&(n="inputs")||t.steps===void 0&&(n="steps"))return i.errors=[{instancePath:s+"/nodes/"+a,
schemaPath:"#/properties/nodes/items/oneOf/27/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;
for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="inputs"||r==="steps")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/prope\
rties/nodes/items/oneOf/27/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;
break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="step_add")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/2\
7/properties/op/const",keyword:"const",params:{allowedValue:"step_add"},message:"must be equal to constant"}],!1;var Gr=r===e}else var Gr=!0;if(Gr){if(t.id!==void 0){
const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/27/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Gr=r===e}else var Gr=!0;if(Gr){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/27/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes\
/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/27/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var Gr=p===e}else var Gr=!0;if(Gr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=
[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/27/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.
oneOf[27].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+
"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/27/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var Gr=p===e}else var Gr=!0;if(Gr){if(t.inputs!==void 0){let r=t.inputs;const p=e;if(e===p)if(Array.isArray(r)){if(r.length<1)return i.errors=[{instancePath:s+
"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/27/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items"}],!1;{var Ms=!0;const w=r.length;for(let $=0;$<w;$++){const d=e;if(typeof r[$]!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs/"+
$,schemaPath:"#/properties/nodes/items/oneOf/27/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ms=d===e;if(!Ms)
break}}}else return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/27/properties/inputs/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Gr=p===e}else var Gr=!0;if(Gr)if(t.steps!==void 0){let r=t.steps;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/27/properties/steps/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",
schemaPath:"#/properties/nodes/items/oneOf/27/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Gr=p===
e}else var Gr=!0}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/27/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="step_shift"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.
id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.input===void 0&&(n="input")||t.by===void 0&&(n="by")||t.steps===void 0&&(n=
"steps"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/28/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="input"||r==="by"||r==="steps")){return i.
errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/28/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="step_shift")return i.errors=[{instancePath:s+"/nodes/"+
a+"/op",schemaPath:"#/properties/nodes/items/oneOf/28/properties/op/const",keyword:"const",params:{allowedValue:"step_shift"},message:"must be equal to constant"}],
!1;var jr=r===e}else var jr=!0;if(jr){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/28/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var jr=r===e}else var jr=!0;if(jr){if(t.width!==
void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/28/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/28/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var jr=p===e}else var jr=!0;if(jr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/28/properti\
es/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[28].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="nu\
mber"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/28/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var jr=p===e}else var jr=!0;if(jr){if(t.input!==void 0){const r=e;if(typeof t.input!=
"string")return i.errors=[{instancePath:s+"/nodes/"+a+"/input",schemaPath:"#/properties/nodes/items/oneOf/28/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var jr=r===e}else var jr=!0;if(jr){if(t.by!==void 0){const r=e;if(typeof t.by!="string")return i.errors=[{instancePath:s+
"/nodes/"+a+"/by",schemaPath:"#/properties/nodes/items/oneOf/28/properties/by/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var jr=r===
e}else var jr=!0;if(jr)if(t.steps!==void 0){let r=t.steps;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/\
nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/28/properties/steps/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/28/properti\
es/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var jr=p===e}else var jr=!0}}}}}}}}else return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/28/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="\
step_take"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===
void 0&&(n="tower")||t.input===void 0&&(n="input")||t.weights===void 0&&(n="weights")||t.steps===void 0&&(n="steps"))return i.errors=[{instancePath:s+"/nodes/"+
a,schemaPath:"#/properties/nodes/items/oneOf/29/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;
for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="input"||r==="weights"||r==="steps")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"\
#/properties/nodes/items/oneOf/29/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propertie\
s"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="step_take")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/item\
s/oneOf/29/properties/op/const",keyword:"const",params:{allowedValue:"step_take"},message:"must be equal to constant"}],!1;var Ar=r===e}else var Ar=!0;if(Ar){if(t.
id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/29/properties/id/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ar=r===e}else var Ar=!0;if(Ar){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/29/properties/width/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+
"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/29/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"}],!1;var Ar=p===e}else var Ar=!0;if(Ar){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.
errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/29/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.
items.oneOf[29].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+
"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/29/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var Ar=p===e}else var Ar=!0;if(Ar){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/input",
schemaPath:"#/properties/nodes/items/oneOf/29/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ar=r===e}else var Ar=!0;
if(Ar){if(t.weights!==void 0){const r=e;if(typeof t.weights!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/weights",schemaPath:"#/properties/nodes/ite\
ms/oneOf/29/properties/weights/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ar=r===e}else var Ar=!0;if(Ar)if(t.steps!==void 0){
let r=t.steps;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/\
nodes/items/oneOf/29/properties/steps/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<
1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/29/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ar=p===e}else var Ar=!0}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properti\
es/nodes/items/oneOf/29/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="step_any"){if(e===e)if(t&&typeof t==
"object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.mask===void 0&&
(n="mask"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/30/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="mask")){return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/30/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="step_any")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/30/properties/op/const",keyword:"const",params:{allowedValue:"step_any"},message:"must be equal to constant"}],!1;var ss=r===e}else
var ss=!0;if(ss){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/30/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ss=r===e}else var ss=!0;if(ss){if(t.width!==void 0){let r=t.width;
const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/30/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/30/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var ss=p===e}else var ss=!0;if(ss){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/30/properties/tower/type",keyword:"type",params:{
type:F.properties.nodes.items.oneOf[30].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/30/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var ss=p===e}else var ss=!0;if(ss)if(t.mask!==void 0){const r=e;if(typeof t.mask!="string")return i.errors=[{instancePath:s+"/nodes/"+
a+"/mask",schemaPath:"#/properties/nodes/items/oneOf/30/properties/mask/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ss=r===e}else
var ss=!0}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/30/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;K!==!0&&(K=!0)}else if(h==="step_attention"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===
void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.input===void 0&&(n="input")||t.keys===void 0&&(n="keys")||t.values===void 0&&(n=
"values")||t.mask===void 0&&(n="mask")||t.sees===void 0&&(n="sees")||t.scale===void 0&&(n="scale")||t.queries===void 0&&(n="queries")||t.steps===void 0&&(n="ste\
ps"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/31/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!$r.call(F.properties.nodes.items.oneOf[31].properties,r)){return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/31/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="step_attention")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/31/properties/op/const",keyword:"const",params:{allowedValue:"step_attention"},message:"must be equal to constant"}],!1;var Ce=r===
e}else var Ce=!0;if(Ce){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/31/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ce=r===e}else var Ce=!0;if(Ce){if(t.width!==void 0){let r=t.
width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/31/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(
r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/31/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var Ce=p===e}else var Ce=!0;if(Ce){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/31/properties/tower/type",keyword:"t\
ype",params:{type:F.properties.nodes.items.oneOf[31].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||
isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/31/properties/tower/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ce=p===e}else var Ce=!0;if(Ce){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=
[{instancePath:s+"/nodes/"+a+"/input",schemaPath:"#/properties/nodes/items/oneOf/31/properties/input/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var Ce=r===e}else var Ce=!0;if(Ce){if(t.keys!==void 0){const r=e;if(typeof t.keys!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/keys",
schemaPath:"#/properties/nodes/items/oneOf/31/properties/keys/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ce=r===e}else var Ce=!0;
if(Ce){if(t.values!==void 0){const r=e;if(typeof t.values!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/values",schemaPath:"#/properties/nodes/items/\
oneOf/31/properties/values/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ce=r===e}else var Ce=!0;if(Ce){if(t.mask!==void 0){const r=e;
if(typeof t.mask!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/mask",schemaPath:"#/properties/nodes/items/oneOf/31/properties/mask/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var Ce=r===e}else var Ce=!0;if(Ce){if(t.sees!==void 0){let r=t.sees;const p=e;if(!(r==="all"||r==="earli\
er"))return i.errors=[{instancePath:s+"/nodes/"+a+"/sees",schemaPath:"#/properties/nodes/items/oneOf/31/properties/sees/enum",keyword:"enum",params:{allowedValues:F.
properties.nodes.items.oneOf[31].properties.sees.enum},message:"must be equal to one of the allowed values"}],!1;var Ce=p===e}else var Ce=!0;if(Ce){if(t.scale!==
void 0){let r=t.scale;const p=e;if(!(typeof r=="number"&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/scale",schemaPath:"#/properties/nodes/items\
/oneOf/31/properties/scale/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ce=p===e}else var Ce=!0;if(Ce){if(t.queries!==void 0){let r=t.
queries;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/queries",schemaPath:"#/properties/node\
s/items/oneOf/31/properties/queries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||
isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/queries",schemaPath:"#/properties/nodes/items/oneOf/31/properties/queries/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ce=p===e}else var Ce=!0;if(Ce)if(t.steps!==void 0){let r=t.steps;const p=e;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/31/properties/steps/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes\
/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/31/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var Ce=p===e}else var Ce=!0}}}}}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/31/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="softmax"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===
void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.input===void 0&&(n="input"))return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/32/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],
!1;{const W=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="input")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/prope\
rties/nodes/items/oneOf/32/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;
break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="softmax")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/32\
/properties/op/const",keyword:"const",params:{allowedValue:"softmax"},message:"must be equal to constant"}],!1;var ts=r===e}else var ts=!0;if(ts){if(t.id!==void 0){
const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/32/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var ts=r===e}else var ts=!0;if(ts){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/32/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes\
/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/32/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var ts=p===e}else var ts=!0;if(ts){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=
[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/32/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.
oneOf[32].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+
"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/32/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var ts=p===e}else var ts=!0;if(ts)if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/input",schemaPath:"\
#/properties/nodes/items/oneOf/32/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ts=r===e}else var ts=!0}}}}}}else
return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/32/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;K!==!0&&(K=!0)}else if(h==="mix"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===
void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.inputs===void 0&&(n="inputs")||t.gate===void 0&&(n="gate"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"\
#/properties/nodes/items/oneOf/33/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)
if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="inputs"||r==="gate")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/\
oneOf/33/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.
op!==void 0){const r=e;if(t.op!=="mix")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/33/properties/op/const",keyword:"\
const",params:{allowedValue:"mix"},message:"must be equal to constant"}],!1;var Jr=r===e}else var Jr=!0;if(Jr){if(t.id!==void 0){const r=e;if(typeof t.id!="stri\
ng")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/33/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Jr=r===e}else var Jr=!0;if(Jr){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/33/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/33/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Jr=p===e}else var Jr=!0;if(Jr){
if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/33/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[33].properties.tower.type},
message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/33/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Jr=p===e}else var Jr=!0;
if(Jr){if(t.inputs!==void 0){let r=t.inputs;const p=e;if(e===p)if(Array.isArray(r)){if(r.length<1)return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"\
#/properties/nodes/items/oneOf/33/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var Qs=!0;const w=r.
length;for(let $=0;$<w;$++){const d=e;if(typeof r[$]!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs/"+$,schemaPath:"#/properties/nodes/items/on\
eOf/33/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qs=d===e;if(!Qs)break}}}else return i.errors=[{instancePath:s+
"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/33/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Jr=p===
e}else var Jr=!0;if(Jr)if(t.gate!==void 0){const r=e;if(typeof t.gate!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/gate",schemaPath:"#/properties/no\
des/items/oneOf/33/properties/gate/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Jr=r===e}else var Jr=!0}}}}}}}else return i.errors=
[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/33/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=
!0)}else if(h==="join_towers"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&
(n="width")||t.tower===void 0&&(n="tower")||t.inputs===void 0&&(n="inputs"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/on\
eOf/34/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!(r==="op"||r===
"id"||r==="width"||r==="tower"||r==="inputs")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/34/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;if(t.
op!=="join_towers")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/34/properties/op/const",keyword:"const",params:{
allowedValue:"join_towers"},message:"must be equal to constant"}],!1;var is=r===e}else var is=!0;if(is){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.
errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/34/properties/id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var is=r===e}else var is=!0;if(is){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/34/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/34/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var is=p===e}else var is=!0;if(is){
if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/34/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[34].properties.tower.type},
message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/34/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var is=p===e}else var is=!0;
if(is)if(t.inputs!==void 0){let r=t.inputs;const p=e;if(e===p)if(Array.isArray(r)){if(r.length<1)return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"\
#/properties/nodes/items/oneOf/34/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var Us=!0;const w=r.
length;for(let $=0;$<w;$++){const d=e;if(typeof r[$]!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs/"+$,schemaPath:"#/properties/nodes/items/on\
eOf/34/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Us=d===e;if(!Us)break}}}else return i.errors=[{instancePath:s+
"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/34/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var is=p===
e}else var is=!0}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/34/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="field_means"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||
t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.inputs===void 0&&(n="inputs"))return i.errors=[{instancePath:s+"/nodes/"+
a,schemaPath:"#/properties/nodes/items/oneOf/35/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;
for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="inputs")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/i\
tems/oneOf/35/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(W===
e){if(t.op!==void 0){const r=e;if(t.op!=="field_means")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/35/properti\
es/op/const",keyword:"const",params:{allowedValue:"field_means"},message:"must be equal to constant"}],!1;var as=r===e}else var as=!0;if(as){if(t.id!==void 0){const r=e;
if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/35/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var as=r===e}else var as=!0;if(as){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/35/properties/width/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",
schemaPath:"#/properties/nodes/items/oneOf/35/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var as=p===
e}else var as=!0;if(as){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+
"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/35/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[35].properties.
tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",
schemaPath:"#/properties/nodes/items/oneOf/35/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var as=p===
e}else var as=!0;if(as)if(t.inputs!==void 0){let r=t.inputs;const p=e;if(e===p)if(Array.isArray(r)){if(r.length<1)return i.errors=[{instancePath:s+"/nodes/"+a+"\
/inputs",schemaPath:"#/properties/nodes/items/oneOf/35/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],
!1;{var Xs=!0;const w=r.length;for(let $=0;$<w;$++){const d=e;if(typeof r[$]!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs/"+$,schemaPath:"#/p\
roperties/nodes/items/oneOf/35/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Xs=d===e;if(!Xs)break}}}else
return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/35/properties/inputs/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var as=p===e}else var as=!0}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/35/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(h==="field_gate"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(
t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.inputs===void 0&&(n="inputs")||t.
gate===void 0&&(n="gate"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/36/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="inputs"||r==="gate")){return i.
errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/36/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.op!==void 0){const r=e;if(t.op!=="field_gate")return i.errors=[{instancePath:s+"/nodes/"+
a+"/op",schemaPath:"#/properties/nodes/items/oneOf/36/properties/op/const",keyword:"const",params:{allowedValue:"field_gate"},message:"must be equal to constant"}],
!1;var Kr=r===e}else var Kr=!0;if(Kr){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/36/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Kr=r===e}else var Kr=!0;if(Kr){if(t.width!==
void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/36/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/36/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Kr=p===e}else var Kr=!0;if(Kr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/36/properti\
es/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[36].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="nu\
mber"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/36/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Kr=p===e}else var Kr=!0;if(Kr){if(t.inputs!==void 0){let r=t.inputs;const p=e;
if(e===p)if(Array.isArray(r)){if(r.length<1)return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/36/properties/inpu\
ts/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var Ys=!0;const w=r.length;for(let $=0;$<w;$++){const d=e;if(typeof r[$]!=
"string")return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs/"+$,schemaPath:"#/properties/nodes/items/oneOf/36/properties/inputs/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Ys=d===e;if(!Ys)break}}}else return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/properties/no\
des/items/oneOf/36/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Kr=p===e}else var Kr=!0;if(Kr)if(t.gate!==void 0){
const r=e;if(typeof t.gate!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/gate",schemaPath:"#/properties/nodes/items/oneOf/36/properties/gate/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Kr=r===e}else var Kr=!0}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/pro\
perties/nodes/items/oneOf/36/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else return i.errors=[{instancePath:s+"/no\
des/"+a,schemaPath:"#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"op",tagValue:h},message:'value of tag "op" must\
 be in oneOf'}],!1;else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"\
tag",tag:"op",tagValue:h},message:'tag "op" must be string'}],!1}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var Ye=x===e;if(!Ye)break}}else return i.errors=[{instancePath:s+"/nodes",schemaPath:"#/properties/no\
des/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=ye===e}else var c=!0;if(c){if(m.params!==void 0){let v=m.params;const ye=e;if(e===
ye)if(Array.isArray(v)){var Zs=!0;const se=v.length;for(let a=0;a<se;a++){let t=v[a];const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.
name===void 0&&(j="name")||t.shape===void 0&&(j="shape")||t.init===void 0&&(j="init")||t.trainable===void 0&&(j="trainable")||t.tower===void 0&&(j="tower"))return i.
errors=[{instancePath:s+"/params/"+a,schemaPath:"#/properties/params/items/required",keyword:"required",params:{missingProperty:j},message:"must have required p\
roperty '"+j+"'"}],!1;{const h=e;for(const o in t)if(!(o==="name"||o==="shape"||o==="init"||o==="trainable"||o==="tower"||o==="optimizer")){return i.errors=[{instancePath:s+
"/params/"+a,schemaPath:"#/properties/params/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have add\
itional properties"}],!1;break}if(h===e){if(t.name!==void 0){const o=e;if(typeof t.name!="string")return i.errors=[{instancePath:s+"/params/"+a+"/name",schemaPath:"\
#/properties/params/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Mr=o===e}else var Mr=!0;if(Mr){if(t.shape!==
void 0){let o=t.shape;const n=e;if(e===n)if(Array.isArray(o)){var et=!0;const r=o.length;for(let p=0;p<r;p++){let l=o[p];const w=e;if(!(typeof l=="number"&&!(l%
1)&&!isNaN(l)&&isFinite(l)))return i.errors=[{instancePath:s+"/params/"+a+"/shape/"+p,schemaPath:"#/properties/params/items/properties/shape/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return i.errors=[{instancePath:s+"/param\
s/"+a+"/shape/"+p,schemaPath:"#/properties/params/items/properties/shape/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var et=w===e;if(!et)break}}else return i.errors=[{instancePath:s+"/params/"+a+"/shape",schemaPath:"#/properties/params/items/properties/shape/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var Mr=n===e}else var Mr=!0;if(Mr){if(t.init!==void 0){let o=t.init;const n=e;if(e===n)if(o&&typeof o==
"object"&&!Array.isArray(o)){let r;if(o.kind===void 0&&(r="kind"))return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/pr\
operties/init/required",keyword:"required",params:{missingProperty:r},message:"must have required property '"+r+"'"}],!1;{const p=o.kind;if(typeof p=="string")if(p===
"zeros"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let w;if(o.kind===void 0&&(w="kind"))return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/0/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const $=e;
for(const d in o)if(d!=="kind"){return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if($===e&&o.kind!==void 0&&o.kind!==
"zeros")return i.errors=[{instancePath:s+"/params/"+a+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/0/properties/kind/const",keyword:"\
const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properti\
es/params/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ds=!0}else if(p==="ones"){if(e===e)if(o&&typeof o==
"object"&&!Array.isArray(o)){let w;if(o.kind===void 0&&(w="kind"))return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/pr\
operties/init/oneOf/1/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const $=e;for(const d in o)if(d!==
"kind"){return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if($===e&&o.kind!==void 0&&o.kind!=="ones")return i.errors=
[{instancePath:s+"/params/"+a+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
ones"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/ini\
t/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ds!==!0&&(ds=!0)}else if(p==="glorot"){if(e===e)if(o&&typeof o=="object"&&!Array.
isArray(o)){let w;if(o.kind===void 0&&(w="kind"))return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/one\
Of/2/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const $=e;for(const d in o)if(d!=="kind"){return i.
errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if($===e&&o.kind!==void 0&&o.kind!=="glorot")return i.errors=[{instancePath:s+
"/params/"+a+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"\
must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;ds!==!0&&(ds=!0)}else if(p==="he"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let w;
if(o.kind===void 0&&(w="kind"))return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/required",keyword:"\
required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const $=e;for(const d in o)if(d!=="kind"){return i.errors=[{instancePath:s+
"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if($===e&&o.kind!==void 0&&o.kind!=="he")return i.errors=[{instancePath:s+"/params/"+a+"/init/kind",schemaPath:"\
#/properties/params/items/properties/init/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else
return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;ds!==!0&&(ds=!0)}else if(p==="signs"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let w;if(o.kind===void 0&&(w="kind"))return i.
errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"}],!1;{const $=e;for(const d in o)if(d!=="kind"){return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have addi\
tional properties"}],!1;break}if($===e&&o.kind!==void 0&&o.kind!=="signs")return i.errors=[{instancePath:s+"/params/"+a+"/init/kind",schemaPath:"#/properties/pa\
rams/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"signs"},message:"must be equal to constant"}],!1}}else return i.
errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;ds!==!0&&(ds=!0)}else if(p==="uniform"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let w;if(o.kind===void 0&&(w="kind")||o.scale===
void 0&&(w="scale"))return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/required",keyword:"requi\
red",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const $=e;for(const d in o)if(!(d==="kind"||d==="scale")){return i.errors=[{
instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if($===e){if(o.kind!==void 0){const d=e;if(o.kind!=="uniform")return i.errors=[{instancePath:s+"/params\
/"+a+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"\
must be equal to constant"}],!1;var Ts=d===e}else var Ts=!0;if(Ts)if(o.scale!==void 0){let d=o.scale;const Z=e;if(!(typeof d=="number"&&isFinite(d)))return i.errors=
[{instancePath:s+"/params/"+a+"/init/scale",schemaPath:"#/properties/params/items/properties/init/oneOf/5/properties/scale/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"}],!1;var Ts=Z===e}else var Ts=!0}}}else return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/it\
ems/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ds!==!0&&(ds=!0)}else if(p==="constant"){if(e===e)if(o&&typeof o==
"object"&&!Array.isArray(o)){let w;if(o.kind===void 0&&(w="kind")||o.value===void 0&&(w="value"))return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/6/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const $=e;
for(const d in o)if(!(d==="kind"||d==="value")){return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneO\
f/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if($===e){if(o.kind!==
void 0){const d=e;if(o.kind!=="constant")return i.errors=[{instancePath:s+"/params/"+a+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/\
6/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var Vs=d===e}else var Vs=!0;if(Vs)if(o.value!==
void 0){let d=o.value;const Z=e;if(!(typeof d=="number"&&isFinite(d)))return i.errors=[{instancePath:s+"/params/"+a+"/init/value",schemaPath:"#/properties/param\
s/items/properties/init/oneOf/6/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Vs=Z===e}else var Vs=!0}}}else return i.
errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/6/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;ds!==!0&&(ds=!0)}else return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:p},message:'value of tag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:s+
"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:p},message:'\
tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var Mr=n===e}else var Mr=!0;if(Mr){if(t.trainable!==void 0){const o=e;if(typeof t.trainable!="boolean")
return i.errors=[{instancePath:s+"/params/"+a+"/trainable",schemaPath:"#/properties/params/items/properties/trainable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var Mr=o===e}else var Mr=!0;if(Mr){if(t.tower!==void 0){let o=t.tower;const n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))&&o!==null)return i.errors=[{instancePath:s+"/params/"+a+"/tower",schemaPath:"#/properties/params/items/properties/tower/type",keyword:"type",params:{type:F.
properties.params.items.properties.tower.type},message:"must be integer,null"}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))return i.errors=[{
instancePath:s+"/params/"+a+"/tower",schemaPath:"#/properties/params/items/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var Mr=n===e}else var Mr=!0;if(Mr)if(t.optimizer!==void 0){let o=t.optimizer;const n=e;if(e===n)if(o&&typeof o=="object"&&!Array.isArray(o)){
let r;if(o.kind===void 0&&(r="kind")||o.learningRate===void 0&&(r="learningRate")||o.beta===void 0&&(r="beta")||o.l1===void 0&&(r="l1")||o.l2===void 0&&(r="l2"))
return i.errors=[{instancePath:s+"/params/"+a+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/required",keyword:"required",params:{missingProperty:r},
message:"must have required property '"+r+"'"}],!1;{const p=e;for(const l in o)if(!(l==="kind"||l==="learningRate"||l==="beta"||l==="l1"||l==="l2")){return i.errors=
[{instancePath:s+"/params/"+a+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(p===e){if(o.kind!==void 0){const l=e;if(o.kind!=="ftrl")return i.errors=[{instancePath:s+
"/params/"+a+"/optimizer/kind",schemaPath:"#/properties/params/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var os=l===e}else var os=!0;if(os){if(o.learningRate!==void 0){let l=o.learningRate;const w=e;if(!(typeof l=="number"&&isFinite(
l)))return i.errors=[{instancePath:s+"/params/"+a+"/optimizer/learningRate",schemaPath:"#/properties/params/items/properties/optimizer/properties/learningRate/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var os=w===e}else var os=!0;if(os){if(o.beta!==void 0){let l=o.beta;const w=e;if(!(typeof l==
"number"&&isFinite(l)))return i.errors=[{instancePath:s+"/params/"+a+"/optimizer/beta",schemaPath:"#/properties/params/items/properties/optimizer/properties/bet\
a/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var os=w===e}else var os=!0;if(os){if(o.l1!==void 0){let l=o.l1;const w=e;if(!(typeof l==
"number"&&isFinite(l)))return i.errors=[{instancePath:s+"/params/"+a+"/optimizer/l1",schemaPath:"#/properties/params/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var os=w===e}else var os=!0;if(os)if(o.l2!==void 0){let l=o.l2;const w=e;if(!(typeof l==
"number"&&isFinite(l)))return i.errors=[{instancePath:s+"/params/"+a+"/optimizer/l2",schemaPath:"#/properties/params/items/properties/optimizer/properties/l2/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var os=w===e}else var os=!0}}}}}}else return i.errors=[{instancePath:s+"/params/"+a+"/op\
timizer",schemaPath:"#/properties/params/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Mr=n===e}else var Mr=!0}}}}}}}else
return i.errors=[{instancePath:s+"/params/"+a,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Zs=x===
e;if(!Zs)break}}else return i.errors=[{instancePath:s+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var c=ye===e}else var c=!0;if(c){if(m.towers!==void 0){let v=m.towers;const ye=e;if(e===ye)if(Array.isArray(v)){var rt=!0;const se=v.length;for(let a=0;a<
se;a++){let t=v[a];const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.name===void 0&&(j="name")||t.source===void 0&&(j="source")||t.fallback===
void 0&&(j="fallback"))return i.errors=[{instancePath:s+"/towers/"+a,schemaPath:"#/properties/towers/items/required",keyword:"required",params:{missingProperty:j},
message:"must have required property '"+j+"'"}],!1;{const h=e;for(const o in t)if(!(o==="name"||o==="source"||o==="fallback")){return i.errors=[{instancePath:s+
"/towers/"+a,schemaPath:"#/properties/towers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have add\
itional properties"}],!1;break}if(h===e){if(t.name!==void 0){const o=e;if(typeof t.name!="string")return i.errors=[{instancePath:s+"/towers/"+a+"/name",schemaPath:"\
#/properties/towers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ks=o===e}else var ks=!0;if(ks){if(t.source!==
void 0){let o=t.source;const n=e;if(typeof o!="string"&&o!==null)return i.errors=[{instancePath:s+"/towers/"+a+"/source",schemaPath:"#/properties/towers/items/p\
roperties/source/type",keyword:"type",params:{type:F.properties.towers.items.properties.source.type},message:"must be string,null"}],!1;var ks=n===e}else var ks=!0;
if(ks)if(t.fallback!==void 0){const o=e;if(typeof t.fallback!="boolean")return i.errors=[{instancePath:s+"/towers/"+a+"/fallback",schemaPath:"#/properties/tower\
s/items/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ks=o===e}else var ks=!0}}}}else return i.errors=[{instancePath:s+
"/towers/"+a,schemaPath:"#/properties/towers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var rt=x===e;if(!rt)break}}else return i.
errors=[{instancePath:s+"/towers",schemaPath:"#/properties/towers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=ye===e}else var c=!0;
if(c){if(m.heads!==void 0){let v=m.heads;const ye=e;if(e===ye)if(Array.isArray(v)){var st=!0;const se=v.length;for(let a=0;a<se;a++){let t=v[a];const x=e;if(e===
x)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.name===void 0&&(j="name")||t.doc===void 0&&(j="doc")||t.label===void 0&&(j="label")||t.lossWeight===void 0&&
(j="lossWeight")||t.sources===void 0&&(j="sources")||t.withinSeconds===void 0&&(j="withinSeconds"))return i.errors=[{instancePath:s+"/heads/"+a,schemaPath:"#/pr\
operties/heads/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const h=e;for(const o in t)if(!(o===
"name"||o==="doc"||o==="label"||o==="lossWeight"||o==="sources"||o==="withinSeconds"||o==="after"||o==="delay")){return i.errors=[{instancePath:s+"/heads/"+a,schemaPath:"\
#/properties/heads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}
if(h===e){if(t.name!==void 0){const o=e;if(typeof t.name!="string")return i.errors=[{instancePath:s+"/heads/"+a+"/name",schemaPath:"#/properties/heads/items/pro\
perties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var hr=o===e}else var hr=!0;if(hr){if(t.doc!==void 0){let o=t.doc;const n=e;
if(typeof o!="string"&&o!==null)return i.errors=[{instancePath:s+"/heads/"+a+"/doc",schemaPath:"#/properties/heads/items/properties/doc/type",keyword:"type",params:{
type:F.properties.heads.items.properties.doc.type},message:"must be string,null"}],!1;var hr=n===e}else var hr=!0;if(hr){if(t.label!==void 0){let o=t.label;const n=e;
if(e===n)if(o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.column===void 0&&(r="column")||o.op===void 0&&(r="op")||o.value===void 0&&(r="value"))return i.
errors=[{instancePath:s+"/heads/"+a+"/label",schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:r},message:"\
must have required property '"+r+"'"}],!1;{const p=e;for(const l in o)if(!(l==="column"||l==="op"||l==="value")){return i.errors=[{instancePath:s+"/heads/"+a+"/\
label",schemaPath:"#/properties/heads/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NO\
T have additional properties"}],!1;break}if(p===e){if(o.column!==void 0){const l=e;if(typeof o.column!="string")return i.errors=[{instancePath:s+"/heads/"+a+"/l\
abel/column",schemaPath:"#/properties/heads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ps=l===
e}else var Ps=!0;if(Ps){if(o.op!==void 0){let l=o.op;const w=e;if(!(l==="=="||l==="!="||l==="<"||l==="<="||l===">"||l===">="||l===null))return i.errors=[{instancePath:s+
"/heads/"+a+"/label/op",schemaPath:"#/properties/heads/items/properties/label/properties/op/enum",keyword:"enum",params:{allowedValues:F.properties.heads.items.
properties.label.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var Ps=w===e}else var Ps=!0;if(Ps)if(o.value!==void 0){let l=o.value;
const w=e,$=e;let d=!1;const Z=e;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){const Re={instancePath:s+"/heads/"+a+"/label/va\
lue",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"type",params:{type:F.properties.heads.items.properties.label.
properties.value.anyOf[0].type},message:"must be string,number,boolean"};f===null?f=[Re]:f.push(Re),e++}var Bs=Z===e;d=d||Bs;const Be=e;if(l!==null){const Re={instancePath:s+
"/heads/"+a+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"mus\
t be null"};f===null?f=[Re]:f.push(Re),e++}var Bs=Be===e;if(d=d||Bs,d)e=$,f!==null&&($?f.length=$:f=null);else{const Re={instancePath:s+"/heads/"+a+"/label/valu\
e",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?
f=[Re]:f.push(Re),e++,i.errors=f,!1}var Ps=w===e}else var Ps=!0}}}}else return i.errors=[{instancePath:s+"/heads/"+a+"/label",schemaPath:"#/properties/heads/ite\
ms/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var hr=n===e}else var hr=!0;if(hr){if(t.lossWeight!==void 0){let o=t.
lossWeight;const n=e;if(!(typeof o=="number"&&isFinite(o)))return i.errors=[{instancePath:s+"/heads/"+a+"/lossWeight",schemaPath:"#/properties/heads/items/prope\
rties/lossWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var hr=n===e}else var hr=!0;if(hr){if(t.sources!==void 0){let o=t.sources;
const n=e;if(!Array.isArray(o)&&o!==null)return i.errors=[{instancePath:s+"/heads/"+a+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"\
type",params:{type:F.properties.heads.items.properties.sources.type},message:"must be array,null"}],!1;if(e===n&&Array.isArray(o)){var tt=!0;const r=o.length;for(let p=0;p<
r;p++){const l=e;if(typeof o[p]!="string")return i.errors=[{instancePath:s+"/heads/"+a+"/sources/"+p,schemaPath:"#/properties/heads/items/properties/sources/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var tt=l===e;if(!tt)break}}var hr=n===e}else var hr=!0;if(hr){if(t.withinSeconds!==
void 0){let o=t.withinSeconds;const n=e;if(!(typeof o=="number"&&isFinite(o))&&o!==null)return i.errors=[{instancePath:s+"/heads/"+a+"/withinSeconds",schemaPath:"\
#/properties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:F.properties.heads.items.properties.withinSeconds.type},message:"must be num\
ber,null"}],!1;var hr=n===e}else var hr=!0;if(hr){if(t.after!==void 0){let o=t.after;const n=e;if(e===n)if(o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.
head===void 0&&(r="head")||o.loss===void 0&&(r="loss"))return i.errors=[{instancePath:s+"/heads/"+a+"/after",schemaPath:"#/properties/heads/items/properties/aft\
er/required",keyword:"required",params:{missingProperty:r},message:"must have required property '"+r+"'"}],!1;{const p=e;for(const l in o)if(!(l==="head"||l==="\
loss")){return i.errors=[{instancePath:s+"/heads/"+a+"/after",schemaPath:"#/properties/heads/items/properties/after/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(p===e){if(o.head!==void 0){const l=e;if(typeof o.head!="strin\
g")return i.errors=[{instancePath:s+"/heads/"+a+"/after/head",schemaPath:"#/properties/heads/items/properties/after/properties/head/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var $s=l===e}else var $s=!0;if($s)if(o.loss!==void 0){let l=o.loss;const w=e;if(!(l==="joint"||l==="within_parent"))
return i.errors=[{instancePath:s+"/heads/"+a+"/after/loss",schemaPath:"#/properties/heads/items/properties/after/properties/loss/enum",keyword:"enum",params:{allowedValues:F.
properties.heads.items.properties.after.properties.loss.enum},message:"must be equal to one of the allowed values"}],!1;var $s=w===e}else var $s=!0}}}else return i.
errors=[{instancePath:s+"/heads/"+a+"/after",schemaPath:"#/properties/heads/items/properties/after/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var hr=n===e}else var hr=!0;if(hr)if(t.delay!==void 0){let o=t.delay;const n=e;if(e===n)if(o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.kind===
void 0&&(r="kind"))return i.errors=[{instancePath:s+"/heads/"+a+"/delay",schemaPath:"#/properties/heads/items/properties/delay/required",keyword:"required",params:{
missingProperty:r},message:"must have required property '"+r+"'"}],!1;{const p=o.kind;if(typeof p=="string")if(p==="exponential"){if(e===e)if(o&&typeof o=="obje\
ct"&&!Array.isArray(o)){let w;if(o.kind===void 0&&(w="kind")||o.at===void 0&&(w="at")||o.unitSeconds===void 0&&(w="unitSeconds"))return i.errors=[{instancePath:s+
"/heads/"+a+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/0/required",keyword:"required",params:{missingProperty:w},message:"must have re\
quired property '"+w+"'"}],!1;{const $=e;for(const d in o)if(!(d==="kind"||d==="at"||d==="unitSeconds")){return i.errors=[{instancePath:s+"/heads/"+a+"/delay",schemaPath:"\
#/properties/heads/items/properties/delay/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have addi\
tional properties"}],!1;break}if($===e){if(o.kind!==void 0){const d=e;if(o.kind!=="exponential")return i.errors=[{instancePath:s+"/heads/"+a+"/delay/kind",schemaPath:"\
#/properties/heads/items/properties/delay/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"exponential"},message:"must be equal to constant"}],
!1;var _s=d===e}else var _s=!0;if(_s){if(o.at!==void 0){const d=e;if(typeof o.at!="string")return i.errors=[{instancePath:s+"/heads/"+a+"/delay/at",schemaPath:"\
#/properties/heads/items/properties/delay/oneOf/0/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _s=d===e}else var _s=!0;
if(_s)if(o.unitSeconds!==void 0){let d=o.unitSeconds;const Z=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return i.errors=[{instancePath:s+"/heads\
/"+a+"/delay/unitSeconds",schemaPath:"#/properties/heads/items/properties/delay/oneOf/0/properties/unitSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===Z&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return i.errors=[{instancePath:s+"/heads/"+a+"/delay/unitSeconds",schemaPath:"#\
/properties/heads/items/properties/delay/oneOf/0/properties/unitSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var _s=Z===e}else var _s=!0}}}}else return i.errors=[{instancePath:s+"/heads/"+a+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/0/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var it=!0}else if(p==="weight"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let w;if(o.kind===
void 0&&(w="kind"))return i.errors=[{instancePath:s+"/heads/"+a+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/1/required",keyword:"requir\
ed",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const $=e;for(const d in o)if(d!=="kind"){return i.errors=[{instancePath:s+"/\
heads/"+a+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if($===e&&o.kind!==void 0&&o.kind!=="weight")return i.errors=[{instancePath:s+"/heads/"+a+"/delay/kind",
schemaPath:"#/properties/heads/items/properties/delay/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"weight"},message:"must be equal to co\
nstant"}],!1}}else return i.errors=[{instancePath:s+"/heads/"+a+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;it!==!0&&(it=!0)}else return i.errors=[{instancePath:s+"/heads/"+a+"/delay",schemaPath:"#/properties/heads/items/pr\
operties/delay/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:p},message:'value of tag "kind" must be in oneOf'}],!1;else return i.
errors=[{instancePath:s+"/heads/"+a+"/delay",schemaPath:"#/properties/heads/items/properties/delay/discriminator",keyword:"discriminator",params:{error:"tag",tag:"\
kind",tagValue:p},message:'tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:s+"/heads/"+a+"/delay",schemaPath:"#/properties/heads/items/prop\
erties/delay/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var hr=n===e}else var hr=!0}}}}}}}}}else return i.errors=[{instancePath:s+
"/heads/"+a,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var st=x===e;if(!st)break}}else return i.
errors=[{instancePath:s+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=ye===e}else var c=!0;
if(c){if(m.outputs!==void 0){let v=m.outputs;const ye=e;if(e===ye)if(Array.isArray(v)){var at=!0;const se=v.length;for(let a=0;a<se;a++){let t=v[a];const x=e;if(e===
x)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.head===void 0&&(j="head")||t.logits===void 0&&(j="logits")||t.bias===void 0&&(j="bias"))return i.errors=
[{instancePath:s+"/outputs/"+a,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty:j},message:"must have required proper\
ty '"+j+"'"}],!1;{const h=e;for(const o in t)if(!(o==="head"||o==="logits"||o==="bias"||o==="correction"||o==="delay")){return i.errors=[{instancePath:s+"/outpu\
ts/"+a,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have addition\
al properties"}],!1;break}if(h===e){if(t.head!==void 0){const o=e;if(typeof t.head!="string")return i.errors=[{instancePath:s+"/outputs/"+a+"/head",schemaPath:"\
#/properties/outputs/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ns=o===e}else var ns=!0;if(ns){if(t.logits!==
void 0){let o=t.logits;const n=e;if(e===n)if(Array.isArray(o)){var ot=!0;const r=o.length;for(let p=0;p<r;p++){const l=e;if(typeof o[p]!="string")return i.errors=
[{instancePath:s+"/outputs/"+a+"/logits/"+p,schemaPath:"#/properties/outputs/items/properties/logits/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var ot=l===e;if(!ot)break}}else return i.errors=[{instancePath:s+"/outputs/"+a+"/logits",schemaPath:"#/properties/outputs/items/properties/\
logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ns=n===e}else var ns=!0;if(ns){if(t.bias!==void 0){let o=t.bias;const n=e;if(typeof o!=
"string"&&o!==null)return i.errors=[{instancePath:s+"/outputs/"+a+"/bias",schemaPath:"#/properties/outputs/items/properties/bias/type",keyword:"type",params:{type:F.
properties.outputs.items.properties.bias.type},message:"must be string,null"}],!1;var ns=n===e}else var ns=!0;if(ns){if(t.correction!==void 0){let o=t.correction;
const n=e;if(e===n)if(o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.kind===void 0&&(r="kind"))return i.errors=[{instancePath:s+"/outputs/"+a+"/correction",
schemaPath:"#/properties/outputs/items/properties/correction/required",keyword:"required",params:{missingProperty:r},message:"must have required property '"+r+"\
'"}],!1;{const p=o.kind;if(typeof p=="string")if(p==="base"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let w;if(o.kind===void 0&&(w="kind"))return i.
errors=[{instancePath:s+"/outputs/"+a+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"}],!1;{const $=e;for(const d in o)if(d!=="kind"){return i.errors=[{instancePath:s+"/outputs/"+a+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT ha\
ve additional properties"}],!1;break}if($===e&&o.kind!==void 0&&o.kind!=="base")return i.errors=[{instancePath:s+"/outputs/"+a+"/correction/kind",schemaPath:"#/\
properties/outputs/items/properties/correction/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"base"},message:"must be equal to constant"}],
!1}}else return i.errors=[{instancePath:s+"/outputs/"+a+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var Rs=!0}else if(p==="implies"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let w;if(o.kind===void 0&&
(w="kind"))return i.errors=[{instancePath:s+"/outputs/"+a+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/required",keyword:"\
required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const $=e;for(const d in o)if(d!=="kind"){return i.errors=[{instancePath:s+
"/outputs/"+a+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if($===e&&o.kind!==void 0&&o.kind!=="implies")return i.errors=[{instancePath:s+"/outputs/"+a+"/correcti\
on/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"implies"},message:"mu\
st be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/outputs/"+a+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/on\
eOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Rs!==!0&&(Rs=!0)}else if(p==="mixture"){if(e===e)if(o&&typeof o=="object"&&!Array.
isArray(o)){let w;if(o.kind===void 0&&(w="kind")||o.logits===void 0&&(w="logits")||o.bias===void 0&&(w="bias"))return i.errors=[{instancePath:s+"/outputs/"+a+"/\
correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/required",keyword:"required",params:{missingProperty:w},message:"must have requ\
ired property '"+w+"'"}],!1;{const $=e;for(const d in o)if(!(d==="kind"||d==="logits"||d==="bias")){return i.errors=[{instancePath:s+"/outputs/"+a+"/correction",
schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"\
must NOT have additional properties"}],!1;break}if($===e){if(o.kind!==void 0){const d=e;if(o.kind!=="mixture")return i.errors=[{instancePath:s+"/outputs/"+a+"/c\
orrection/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"mixture"},message:"\
must be equal to constant"}],!1;var Os=d===e}else var Os=!0;if(Os){if(o.logits!==void 0){let d=o.logits;const Z=e;if(e===Z)if(Array.isArray(d)){var nt=!0;const wr=d.
length;for(let Re=0;Re<wr;Re++){const vr=e;if(typeof d[Re]!="string")return i.errors=[{instancePath:s+"/outputs/"+a+"/correction/logits/"+Re,schemaPath:"#/prope\
rties/outputs/items/properties/correction/oneOf/2/properties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var nt=vr===
e;if(!nt)break}}else return i.errors=[{instancePath:s+"/outputs/"+a+"/correction/logits",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/pr\
operties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Os=Z===e}else var Os=!0;if(Os)if(o.bias!==void 0){let d=o.bias;const Z=e;
if(typeof d!="string"&&d!==null)return i.errors=[{instancePath:s+"/outputs/"+a+"/correction/bias",schemaPath:"#/properties/outputs/items/properties/correction/o\
neOf/2/properties/bias/type",keyword:"type",params:{type:F.properties.outputs.items.properties.correction.oneOf[2].properties.bias.type},message:"must be string\
,null"}],!1;var Os=Z===e}else var Os=!0}}}}else return i.errors=[{instancePath:s+"/outputs/"+a+"/correction",schemaPath:"#/properties/outputs/items/properties/c\
orrection/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Rs!==!0&&(Rs=!0)}else return i.errors=[{instancePath:s+"/outputs/"+a+
"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:p},
message:'value of tag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:s+"/outputs/"+a+"/correction",schemaPath:"#/properties/outputs/items/pro\
perties/correction/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:p},message:'tag "kind" must be string'}],!1}}else return i.errors=
[{instancePath:s+"/outputs/"+a+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;var ns=n===e}else var ns=!0;if(ns)if(t.delay!==void 0){let o=t.delay;const n=e;if(e===n)if(o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.
logits===void 0&&(r="logits"))return i.errors=[{instancePath:s+"/outputs/"+a+"/delay",schemaPath:"#/properties/outputs/items/properties/delay/required",keyword:"\
required",params:{missingProperty:r},message:"must have required property '"+r+"'"}],!1;{const p=e;for(const l in o)if(l!=="logits"){return i.errors=[{instancePath:s+
"/outputs/"+a+"/delay",schemaPath:"#/properties/outputs/items/properties/delay/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(p===e&&o.logits!==void 0){let l=o.logits;if(e===e)if(Array.isArray(l)){var pt=!0;const $=l.length;for(let d=0;d<
$;d++){const Z=e;if(typeof l[d]!="string")return i.errors=[{instancePath:s+"/outputs/"+a+"/delay/logits/"+d,schemaPath:"#/properties/outputs/items/properties/de\
lay/properties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pt=Z===e;if(!pt)break}}else return i.errors=[{instancePath:s+
"/outputs/"+a+"/delay/logits",schemaPath:"#/properties/outputs/items/properties/delay/properties/logits/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1}}}else return i.errors=[{instancePath:s+"/outputs/"+a+"/delay",schemaPath:"#/properties/outputs/items/properties/delay/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var ns=n===e}else var ns=!0}}}}}}else return i.errors=[{instancePath:s+"/outputs/"+a,schemaPath:"#/properties/outpu\
ts/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var at=x===e;if(!at)break}}else return i.errors=[{instancePath:s+"/outputs",schemaPath:"\
#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=ye===e}else var c=!0;if(c){if(m.sampling!==void 0){let v=m.sampling;
const ye=e;if(!(v&&typeof v=="object"&&!Array.isArray(v))&&v!==null)return i.errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"\
type",params:{type:F.properties.sampling.type},message:"must be object,null"}],!1;if(e===ye&&v&&typeof v=="object"&&!Array.isArray(v)){let se;if(v.base===void 0&&
(se="base")||v.keep===void 0&&(se="keep")||v.log===void 0&&(se="log")||v.correct===void 0&&(se="correct"))return i.errors=[{instancePath:s+"/sampling",schemaPath:"\
#/properties/sampling/required",keyword:"required",params:{missingProperty:se},message:"must have required property '"+se+"'"}],!1;{const a=e;for(const t in v)if(!(t===
"base"||t==="keep"||t==="log"||t==="correct")){return i.errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(a===e){if(v.base!==void 0){let t=v.base;const x=e;if(typeof t!=
"string"&&t!==null)return i.errors=[{instancePath:s+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{type:F.properties.
sampling.properties.base.type},message:"must be string,null"}],!1;var ys=x===e}else var ys=!0;if(ys){if(v.keep!==void 0){let t=v.keep;const x=e;if(e===x)if(typeof t==
"number"&&isFinite(t)){if(t>1||isNaN(t))return i.errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return i.errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/\
sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return i.errors=[{instancePath:s+"/samplin\
g/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ys=x===e}else var ys=!0;
if(ys){if(v.log!==void 0){let t=v.log;const x=e;if(!(t==="unsampled"||t==="sampled"))return i.errors=[{instancePath:s+"/sampling/log",schemaPath:"#/properties/s\
ampling/properties/log/enum",keyword:"enum",params:{allowedValues:F.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed values"}],
!1;var ys=x===e}else var ys=!0;if(ys)if(v.correct!==void 0){let t=v.correct;const x=e;if(!(t==="weight"||t==="base"||t==="batch"))return i.errors=[{instancePath:s+
"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:F.properties.sampling.properties.correct.enum},
message:"must be equal to one of the allowed values"}],!1;var ys=x===e}else var ys=!0}}}}}var c=ye===e}else var c=!0;if(c){if(m.calibration!==void 0){let v=m.calibration;
const ye=e;if(!(v&&typeof v=="object"&&!Array.isArray(v))&&v!==null)return i.errors=[{instancePath:s+"/calibration",schemaPath:"#/properties/calibration/type",keyword:"\
type",params:{type:F.properties.calibration.type},message:"must be object,null"}],!1;if(e===ye&&v&&typeof v=="object"&&!Array.isArray(v)){let se;if(v.method===void 0&&
(se="method")||v.signals===void 0&&(se="signals")||v.per===void 0&&(se="per")||v.everySeconds===void 0&&(se="everySeconds")||v.windowSeconds===void 0&&(se="wind\
owSeconds")||v.halfLifeSeconds===void 0&&(se="halfLifeSeconds")||v.traffic===void 0&&(se="traffic"))return i.errors=[{instancePath:s+"/calibration",schemaPath:"\
#/properties/calibration/required",keyword:"required",params:{missingProperty:se},message:"must have required property '"+se+"'"}],!1;{const a=e;for(const t in v)
if(!(t==="method"||t==="signals"||t==="per"||t==="everySeconds"||t==="windowSeconds"||t==="halfLifeSeconds"||t==="traffic")){return i.errors=[{instancePath:s+"/\
calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addi\
tional properties"}],!1;break}if(a===e){if(v.method!==void 0){let t=v.method;const x=e;if(!(t==="platt"||t==="isotonic"||t==="temperature"))return i.errors=[{instancePath:s+
"/calibration/method",schemaPath:"#/properties/calibration/properties/method/enum",keyword:"enum",params:{allowedValues:F.properties.calibration.properties.method.
enum},message:"must be equal to one of the allowed values"}],!1;var Fr=x===e}else var Fr=!0;if(Fr){if(v.signals!==void 0){let t=v.signals;const x=e;if(e===x)if(Array.
isArray(t)){var mt=!0;const j=t.length;for(let h=0;h<j;h++){const o=e;if(typeof t[h]!="string")return i.errors=[{instancePath:s+"/calibration/signals/"+h,schemaPath:"\
#/properties/calibration/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var mt=o===e;if(!mt)break}}else return i.
errors=[{instancePath:s+"/calibration/signals",schemaPath:"#/properties/calibration/properties/signals/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var Fr=x===e}else var Fr=!0;if(Fr){if(v.per!==void 0){let t=v.per;const x=e;if(e===x)if(Array.isArray(t)){var dt=!0;const j=t.length;for(let h=0;h<
j;h++){let o=t[h];const n=e;if(!(o==="head"||o==="source"))return i.errors=[{instancePath:s+"/calibration/per/"+h,schemaPath:"#/properties/calibration/propertie\
s/per/items/enum",keyword:"enum",params:{allowedValues:F.properties.calibration.properties.per.items.enum},message:"must be equal to one of the allowed values"}],
!1;var dt=n===e;if(!dt)break}}else return i.errors=[{instancePath:s+"/calibration/per",schemaPath:"#/properties/calibration/properties/per/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var Fr=x===e}else var Fr=!0;if(Fr){if(v.everySeconds!==void 0){let t=v.everySeconds;const x=e;if(!(typeof t==
"number"&&isFinite(t)))return i.errors=[{instancePath:s+"/calibration/everySeconds",schemaPath:"#/properties/calibration/properties/everySeconds/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Fr=x===e}else var Fr=!0;if(Fr){if(v.windowSeconds!==void 0){let t=v.windowSeconds;const x=e;if(!(typeof t==
"number"&&isFinite(t)))return i.errors=[{instancePath:s+"/calibration/windowSeconds",schemaPath:"#/properties/calibration/properties/windowSeconds/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Fr=x===e}else var Fr=!0;if(Fr){if(v.halfLifeSeconds!==void 0){let t=v.halfLifeSeconds;const x=e;if(!(typeof t==
"number"&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/calibration/halfLifeSeconds",schemaPath:"#/properties/calibration/properties/halfLifeSeconds\
/type",keyword:"type",params:{type:F.properties.calibration.properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var Fr=x===e}else var Fr=!0;if(Fr)
if(v.traffic!==void 0){let t=v.traffic;const x=e;if(!(t==="all"||t==="own"))return i.errors=[{instancePath:s+"/calibration/traffic",schemaPath:"#/properties/cal\
ibration/properties/traffic/enum",keyword:"enum",params:{allowedValues:F.properties.calibration.properties.traffic.enum},message:"must be equal to one of the al\
lowed values"}],!1;var Fr=x===e}else var Fr=!0}}}}}}}}var c=ye===e}else var c=!0;if(c){if(m.train!==void 0){let v=m.train;const ye=e;if(e===ye)if(v&&typeof v=="\
object"&&!Array.isArray(v)){let se;if(v.optimizer===void 0&&(se="optimizer")||v.embeddings===void 0&&(se="embeddings")||v.batch===void 0&&(se="batch")||v.epochs===
void 0&&(se="epochs")||v.seed===void 0&&(se="seed")||v.l2===void 0&&(se="l2")||v.patience===void 0&&(se="patience")||v.holdout===void 0&&(se="holdout")||v.validate===
void 0&&(se="validate")||v.sources===void 0&&(se="sources"))return i.errors=[{instancePath:s+"/train",schemaPath:"#/properties/train/required",keyword:"required",
params:{missingProperty:se},message:"must have required property '"+se+"'"}],!1;{const a=e;for(const t in v)if(!$r.call(F.properties.train.properties,t)){return i.
errors=[{instancePath:s+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must\
 NOT have additional properties"}],!1;break}if(a===e){if(v.optimizer!==void 0){let t=v.optimizer;const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){
let pr;if(t.kind===void 0&&(pr="kind")||t.learningRate===void 0&&(pr="learningRate"))return i.errors=[{instancePath:s+"/train/optimizer",schemaPath:"#/propertie\
s/train/properties/optimizer/required",keyword:"required",params:{missingProperty:pr},message:"must have required property '"+pr+"'"}],!1;{const j=e;for(const h in t)
if(!(h==="kind"||h==="learningRate")){return i.errors=[{instancePath:s+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(j===e){if(t.kind!==void 0){let h=t.
kind;const o=e;if(!(h==="adam"||h==="adagrad"||h==="sgd"))return i.errors=[{instancePath:s+"/train/optimizer/kind",schemaPath:"#/properties/train/properties/opt\
imizer/properties/kind/enum",keyword:"enum",params:{allowedValues:F.properties.train.properties.optimizer.properties.kind.enum},message:"must be equal to one of\
 the allowed values"}],!1;var Is=o===e}else var Is=!0;if(Is)if(t.learningRate!==void 0){let h=t.learningRate;const o=e;if(!(typeof h=="number"&&isFinite(h)))return i.
errors=[{instancePath:s+"/train/optimizer/learningRate",schemaPath:"#/properties/train/properties/optimizer/properties/learningRate/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var Is=o===e}else var Is=!0}}}else return i.errors=[{instancePath:s+"/train/optimizer",schemaPath:"#/properties/tra\
in/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var He=x===e}else var He=!0;if(He){if(v.embeddings!==void 0){let t=v.
embeddings;const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.kind===void 0&&(j="kind")||t.learningRate===void 0&&(j="learningRate"))return i.
errors=[{instancePath:s+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/required",keyword:"required",params:{missingProperty:j},message:"\
must have required property '"+j+"'"}],!1;{const h=e;for(const o in t)if(!(o==="kind"||o==="learningRate")){return i.errors=[{instancePath:s+"/train/embeddings",
schemaPath:"#/properties/train/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have a\
dditional properties"}],!1;break}if(h===e){if(t.kind!==void 0){let o=t.kind;const n=e;if(!(o==="adam"||o==="adagrad"||o==="sgd"))return i.errors=[{instancePath:s+
"/train/embeddings/kind",schemaPath:"#/properties/train/properties/embeddings/properties/kind/enum",keyword:"enum",params:{allowedValues:F.properties.train.properties.
embeddings.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Ss=n===e}else var Ss=!0;if(Ss)if(t.learningRate!==void 0){let o=t.
learningRate;const n=e;if(!(typeof o=="number"&&isFinite(o)))return i.errors=[{instancePath:s+"/train/embeddings/learningRate",schemaPath:"#/properties/train/pr\
operties/embeddings/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ss=n===e}else var Ss=!0}}}else return i.
errors=[{instancePath:s+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var He=x===e}else var He=!0;if(He){if(v.batch!==void 0){let t=v.batch;const x=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=
[{instancePath:s+"/train/batch",schemaPath:"#/properties/train/properties/batch/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
x&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/train/batch",schemaPath:"#/properties/train/properties/batch/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var He=x===e}else var He=!0;if(He){if(v.epochs!==void 0){let t=v.epochs;const x=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/train/epochs",schemaPath:"#/properties/train/properties/epochs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===x&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/train/epoch\
s",schemaPath:"#/properties/train/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var He=x===e}else var He=!0;
if(He){if(v.seed!==void 0){let t=v.seed;const x=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/train/seed",schemaPath:"\
#/properties/train/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var He=x===e}else var He=!0;if(He){if(v.l2!==void 0){
let t=v.l2;const x=e;if(!(typeof t=="number"&&isFinite(t)))return i.errors=[{instancePath:s+"/train/l2",schemaPath:"#/properties/train/properties/l2/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var He=x===e}else var He=!0;if(He){if(v.patience!==void 0){let t=v.patience;const x=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/train/patience",schemaPath:"#/properties/train/properties/patience/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===x&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/train/\
patience",schemaPath:"#/properties/train/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var He=x===
e}else var He=!0;if(He){if(v.holdout!==void 0){let t=v.holdout;const x=e,pr=e;let j=!1;const h=e;xe(t,{instancePath:s+"/train/holdout",parentData:v,parentDataProperty:"\
holdout",rootData:Ir,dynamicAnchors:Sr})||(f=f===null?xe.errors:f.concat(xe.errors),e=f.length);var Es=h===e;j=j||Es;const o=e;if(t!==null){const W={instancePath:s+
"/train/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[W]:f.push(
W),e++}var Es=o===e;if(j=j||Es,j)e=pr,f!==null&&(pr?f.length=pr:f=null);else{const W={instancePath:s+"/train/holdout",schemaPath:"#/properties/train/properties/\
holdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[W]:f.push(W),e++,i.errors=f,!1}var He=x===e}else var He=!0;if(He){
if(v.validate!==void 0){let t=v.validate;const x=e,pr=e;let j=!1;const h=e;xe(t,{instancePath:s+"/train/validate",parentData:v,parentDataProperty:"validate",rootData:Ir,
dynamicAnchors:Sr})||(f=f===null?xe.errors:f.concat(xe.errors),e=f.length);var Ws=h===e;j=j||Ws;const o=e;if(t!==null){const W={instancePath:s+"/train/validate",
schemaPath:"#/properties/train/properties/validate/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[W]:f.push(W),e++}var Ws=o===
e;if(j=j||Ws,j)e=pr,f!==null&&(pr?f.length=pr:f=null);else{const W={instancePath:s+"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[W]:f.push(W),e++,i.errors=f,!1}var He=x===e}else var He=!0;if(He){if(v.sources!==void 0){
let t=v.sources;const x=e;if(!Array.isArray(t)&&t!==null)return i.errors=[{instancePath:s+"/train/sources",schemaPath:"#/properties/train/properties/sources/typ\
e",keyword:"type",params:{type:F.properties.train.properties.sources.type},message:"must be array,null"}],!1;if(e===x&&Array.isArray(t)){var lt=!0;const j=t.length;
for(let h=0;h<j;h++){const o=e;if(typeof t[h]!="string")return i.errors=[{instancePath:s+"/train/sources/"+h,schemaPath:"#/properties/train/properties/sources/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var lt=o===e;if(!lt)break}}var He=x===e}else var He=!0;if(He){if(v.refit!==void 0){
const t=e;if(v.refit!==!0)return i.errors=[{instancePath:s+"/train/refit",schemaPath:"#/properties/train/properties/refit/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"}],!1;var He=t===e}else var He=!0;if(He)if(v.reasons!==void 0){let t=v.reasons;const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.
isArray(t)){const j=e;for(const h in t)if(!(h==="batch"||h==="epochs"||h==="validate")){return i.errors=[{instancePath:s+"/train/reasons",schemaPath:"#/properti\
es/train/properties/reasons/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;
break}if(j===e){if(t.batch!==void 0){const h=e;if(typeof t.batch!="string")return i.errors=[{instancePath:s+"/train/reasons/batch",schemaPath:"#/properties/trai\
n/properties/reasons/properties/batch/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var qs=h===e}else var qs=!0;if(qs){if(t.epochs!==
void 0){const h=e;if(typeof t.epochs!="string")return i.errors=[{instancePath:s+"/train/reasons/epochs",schemaPath:"#/properties/train/properties/reasons/proper\
ties/epochs/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var qs=h===e}else var qs=!0;if(qs)if(t.validate!==void 0){const h=e;if(typeof t.
validate!="string")return i.errors=[{instancePath:s+"/train/reasons/validate",schemaPath:"#/properties/train/properties/reasons/properties/validate/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var qs=h===e}else var qs=!0}}}else return i.errors=[{instancePath:s+"/train/reasons",schemaPath:"#/pr\
operties/train/properties/reasons/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var He=x===e}else var He=!0}}}}}}}}}}}}}else return i.
errors=[{instancePath:s+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=ye===e}else var c=!0;
if(c){if(m.baselines!==void 0){let v=m.baselines;const ye=e;if(e===ye)if(Array.isArray(v)){var ft=!0;const se=v.length;for(let a=0;a<se;a++){let t=v[a];const x=e;
if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.kind===void 0&&(j="kind"))return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/proper\
ties/baselines/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const h=t.kind;if(typeof h=="st\
ring")if(h==="lr"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.kind===void 0&&(n="kind")||t.learningRate===void 0&&(n="learningRate")||t.l1===
void 0&&(n="l1")||t.l2===void 0&&(n="l2")||t.epochs===void 0&&(n="epochs"))return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/properties/baselines/i\
tems/oneOf/0/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!(r==="ki\
nd"||r==="learningRate"||r==="l1"||r==="l2"||r==="epochs")){return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/properties/baselines/items/oneOf/0/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.kind!==
void 0){const r=e;if(t.kind!=="lr")return i.errors=[{instancePath:s+"/baselines/"+a+"/kind",schemaPath:"#/properties/baselines/items/oneOf/0/properties/kind/con\
st",keyword:"const",params:{allowedValue:"lr"},message:"must be equal to constant"}],!1;var ps=r===e}else var ps=!0;if(ps){if(t.learningRate!==void 0){let r=t.learningRate;
const p=e;if(!(typeof r=="number"&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/\
0/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ps=p===e}else var ps=!0;if(ps){if(t.l1!==void 0){let r=t.
l1;const p=e;if(!(typeof r=="number"&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/l1",schemaPath:"#/properties/baselines/items/oneOf/0/prope\
rties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ps=p===e}else var ps=!0;if(ps){if(t.l2!==void 0){let r=t.l2;const p=e;if(!(typeof r==
"number"&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/l2",schemaPath:"#/properties/baselines/items/oneOf/0/properties/l2/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var ps=p===e}else var ps=!0;if(ps)if(t.epochs!==void 0){let r=t.epochs;const p=e;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/baselines/"+a+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epo\
chs/type",keyword:"type",params:{type:F.properties.baselines.items.oneOf[0].properties.epochs.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="num\
ber"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ps=p===e}else var ps=!0}}}}}}else return i.errors=[{instancePath:s+
"/baselines/"+a,schemaPath:"#/properties/baselines/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ls=!0}else if(h===
"wide_deep"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.kind===void 0&&(n="kind")||t.learningRate===void 0&&(n="learningRate")||t.l1===void 0&&
(n="l1")||t.l2===void 0&&(n="l2")||t.epochs===void 0&&(n="epochs")||t.wide===void 0&&(n="wide")||t.buckets===void 0&&(n="buckets")||t.layers===void 0&&(n="layer\
s")||t.dropout===void 0&&(n="dropout"))return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/properties/baselines/items/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!$r.call(F.properties.baselines.items.oneOf[1].
properties,r)){return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/properties/baselines/items/oneOf/1/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.kind!==void 0){const r=e;if(t.kind!=="wide_deep")return i.
errors=[{instancePath:s+"/baselines/"+a+"/kind",schemaPath:"#/properties/baselines/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"wi\
de_deep"},message:"must be equal to constant"}],!1;var nr=r===e}else var nr=!0;if(nr){if(t.learningRate!==void 0){let r=t.learningRate;const p=e;if(!(typeof r==
"number"&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/1/properties/learningRate\
/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var nr=p===e}else var nr=!0;if(nr){if(t.l1!==void 0){let r=t.l1;const p=e;if(!(typeof r==
"number"&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/l1",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l1/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var nr=p===e}else var nr=!0;if(nr){if(t.l2!==void 0){let r=t.l2;const p=e;if(!(typeof r=="number"&&isFinite(
r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/l2",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l2/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"}],!1;var nr=p===e}else var nr=!0;if(nr){if(t.epochs!==void 0){let r=t.epochs;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/baselines/"+a+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/type",keyword:"\
type",params:{type:F.properties.baselines.items.oneOf[1].properties.epochs.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&
(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var nr=p===e}else var nr=!0;if(nr){if(t.wide!==void 0){let r=t.wide;const p=e;if(e===p)if(Array.
isArray(r)){var ut=!0;const w=r.length;for(let $=0;$<w;$++){let d=r[$];const Z=e;if(e===Z)if(Array.isArray(d)){var yt=!0;const wr=d.length;for(let Re=0;Re<wr;Re++){
const vr=e;if(typeof d[Re]!="string")return i.errors=[{instancePath:s+"/baselines/"+a+"/wide/"+$+"/"+Re,schemaPath:"#/properties/baselines/items/oneOf/1/propert\
ies/wide/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var yt=vr===e;if(!yt)break}}else return i.errors=[{instancePath:s+
"/baselines/"+a+"/wide/"+$,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var ut=Z===e;if(!ut)break}}else return i.errors=[{instancePath:s+"/baselines/"+a+"/wide",schemaPath:"#/properties/baselines/items/oneOf/1/properties/w\
ide/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var nr=p===e}else var nr=!0;if(nr){if(t.buckets!==void 0){let r=t.buckets;const p=e;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/buckets",schemaPath:"#/properties/baselines/items/on\
eOf/1/properties/buckets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))
return i.errors=[{instancePath:s+"/baselines/"+a+"/buckets",schemaPath:"#/properties/baselines/items/oneOf/1/properties/buckets/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var nr=p===e}else var nr=!0;if(nr){if(t.layers!==void 0){let r=t.layers;const p=e;if(e===p)if(Array.isArray(
r)){var ct=!0;const w=r.length;for(let $=0;$<w;$++){let d=r[$];const Z=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return i.errors=[{instancePath:s+
"/baselines/"+a+"/layers/"+$,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===Z&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return i.errors=[{instancePath:s+"/baselines/"+a+"/layers/"+$,schemaPath:"#/propert\
ies/baselines/items/oneOf/1/properties/layers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ct=Z===e;if(!ct)
break}}else return i.errors=[{instancePath:s+"/baselines/"+a+"/layers",schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var nr=p===e}else var nr=!0;if(nr)if(t.dropout!==void 0){let r=t.dropout;const p=e;if(e===p)if(typeof r=="number"&&isFinite(
r)){if(r>1||isNaN(r))return i.errors=[{instancePath:s+"/baselines/"+a+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(r<0||isNaN(r))return i.errors=[{instancePath:s+"/baselines/"+a+"/dropout",schemaPath:"#\
/properties/baselines/items/oneOf/1/properties/dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return i.errors=
[{instancePath:s+"/baselines/"+a+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var nr=p===e}else var nr=!0}}}}}}}}}}else return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/properties/baselines/items/oneOf/1\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Ls!==!0&&(Ls=!0)}else if(h==="gbdt_lr"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(
t)){let n;if(t.kind===void 0&&(n="kind")||t.learningRate===void 0&&(n="learningRate")||t.l1===void 0&&(n="l1")||t.l2===void 0&&(n="l2")||t.epochs===void 0&&(n="\
epochs")||t.trees===void 0&&(n="trees")||t.depth===void 0&&(n="depth")||t.leaves===void 0&&(n="leaves")||t.shrinkage===void 0&&(n="shrinkage")||t.minRows===void 0&&
(n="minRows")||t.growOn===void 0&&(n="growOn")||t.maxRows===void 0&&(n="maxRows"))return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/properties/base\
lines/items/oneOf/2/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const W=e;for(const r in t)if(!$r.
call(F.properties.baselines.items.oneOf[2].properties,r)){return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/properties/baselines/items/oneOf/2/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(W===e){if(t.kind!==void 0){
const r=e;if(t.kind!=="gbdt_lr")return i.errors=[{instancePath:s+"/baselines/"+a+"/kind",schemaPath:"#/properties/baselines/items/oneOf/2/properties/kind/const",
keyword:"const",params:{allowedValue:"gbdt_lr"},message:"must be equal to constant"}],!1;var Ge=r===e}else var Ge=!0;if(Ge){if(t.learningRate!==void 0){let r=t.
learningRate;const p=e;if(!(typeof r=="number"&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/learningRate",schemaPath:"#/properties/baselines\
/items/oneOf/2/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ge=p===e}else var Ge=!0;if(Ge){if(t.l1!==void 0){
let r=t.l1;const p=e;if(!(typeof r=="number"&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/l1",schemaPath:"#/properties/baselines/items/oneOf\
/2/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ge=p===e}else var Ge=!0;if(Ge){if(t.l2!==void 0){let r=t.l2;const p=e;
if(!(typeof r=="number"&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/l2",schemaPath:"#/properties/baselines/items/oneOf/2/properties/l2/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ge=p===e}else var Ge=!0;if(Ge){if(t.epochs!==void 0){let r=t.epochs;const p=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/baselines/"+a+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/\
properties/epochs/type",keyword:"type",params:{type:F.properties.baselines.items.oneOf[2].properties.epochs.type},message:"must be integer,null"}],!1;if(e===p&&
typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/pro\
perties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ge=p===e}else var Ge=!0;if(Ge){if(t.trees!==void 0){let r=t.
trees;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/trees",schemaPath:"#/properties/base\
lines/items/oneOf/2/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||
isNaN(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/trees/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ge=p===e}else var Ge=!0;if(Ge){if(t.depth!==void 0){let r=t.depth;const p=e;if(!(typeof r=="num\
ber"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/dept\
h/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+
"/baselines/"+a+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var Ge=p===e}else var Ge=!0;if(Ge){if(t.leaves!==void 0){let r=t.leaves;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==
null)return i.errors=[{instancePath:s+"/baselines/"+a+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/type",keyword:"type",params:{
type:F.properties.baselines.items.oneOf[2].properties.leaves.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))
return i.errors=[{instancePath:s+"/baselines/"+a+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ge=p===e}else var Ge=!0;if(Ge){if(t.shrinkage!==void 0){let r=t.shrinkage;const p=e;if(!(typeof r=="num\
ber"&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/shrinkage",schemaPath:"#/properties/baselines/items/oneOf/2/properties/shrinkage/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Ge=p===e}else var Ge=!0;if(Ge){if(t.minRows!==void 0){let r=t.minRows;const p=e;if(!(typeof r=="n\
umber"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/\
minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[
{instancePath:s+"/baselines/"+a+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var Ge=p===e}else var Ge=!0;if(Ge){if(t.growOn!==void 0){let r=t.growOn;const p=e;if(e===p)if(typeof r=="number"&&isFinite(
r)){if(r>1||isNaN(r))return i.errors=[{instancePath:s+"/baselines/"+a+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(r<0||isNaN(r))return i.errors=[{instancePath:s+"/baselines/"+a+"/growOn",schemaPath:"#/\
properties/baselines/items/oneOf/2/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return i.errors=
[{instancePath:s+"/baselines/"+a+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Ge=p===e}else var Ge=!0;if(Ge)if(t.maxRows!==void 0){let r=t.maxRows;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))
return i.errors=[{instancePath:s+"/baselines/"+a+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/maxRows",
schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ge=p===
e}else var Ge=!0}}}}}}}}}}}}}else return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/properties/baselines/items/oneOf/2/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;Ls!==!0&&(Ls=!0)}else return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/properties/baselines/items/dis\
criminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:h},message:'value of tag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:s+
"/baselines/"+a,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:h},message:'tag "kind" m\
ust be string'}],!1}}else return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/properties/baselines/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var ft=x===e;if(!ft)break}}else return i.errors=[{instancePath:s+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var c=ye===e}else var c=!0;if(c){if(m.cost!==void 0){let v=m.cost;const ye=e;if(e===ye)if(v&&typeof v=="o\
bject"&&!Array.isArray(v)){let se;if(v.params===void 0&&(se="params")||v.flops===void 0&&(se="flops")||v.memory===void 0&&(se="memory")||v.items===void 0&&(se="\
items"))return i.errors=[{instancePath:s+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty:se},message:"must have requi\
red property '"+se+"'"}],!1;{const a=e;for(const t in v)if(!(t==="params"||t==="flops"||t==="memory"||t==="items")){return i.errors=[{instancePath:s+"/cost",schemaPath:"\
#/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(a===
e){if(v.params!==void 0){let t=v.params;const x=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/cost/params",schemaPath:"\
#/properties/cost/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===x&&typeof t=="number"&&isFinite(t)&&(t<0||
isNaN(t)))return i.errors=[{instancePath:s+"/cost/params",schemaPath:"#/properties/cost/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var cs=x===e}else var cs=!0;if(cs){if(v.flops!==void 0){let t=v.flops;const x=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return i.errors=[{instancePath:s+"/cost/flops",schemaPath:"#/properties/cost/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===x&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/cost/flops",schemaPath:"#/properties/cost/properties\
/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var cs=x===e}else var cs=!0;if(cs){if(v.memory!==void 0){let t=v.
memory;const x=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/cost/memory",schemaPath:"#/properties/cost/properti\
es/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===x&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=
[{instancePath:s+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var cs=x===e}else var cs=!0;if(cs)if(v.items!==void 0){let t=v.items;const x=e;if(e===x)if(Array.isArray(t)){var gt=!0;const j=t.length;for(let h=0;h<j;h++){
let o=t[h];const n=e;if(e===n)if(o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.name===void 0&&(r="name")||o.kind===void 0&&(r="kind")||o.params===void 0&&
(r="params")||o.bytes===void 0&&(r="bytes")||o.optimizerBytes===void 0&&(r="optimizerBytes")||o.flops===void 0&&(r="flops")||o.activationBytes===void 0&&(r="act\
ivationBytes"))return i.errors=[{instancePath:s+"/cost/items/"+h,schemaPath:"#/properties/cost/properties/items/items/required",keyword:"required",params:{missingProperty:r},
message:"must have required property '"+r+"'"}],!1;{const p=e;for(const l in o)if(!(l==="name"||l==="kind"||l==="params"||l==="bytes"||l==="optimizerBytes"||l===
"flops"||l==="activationBytes")){return i.errors=[{instancePath:s+"/cost/items/"+h,schemaPath:"#/properties/cost/properties/items/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(p===e){if(o.name!==void 0){const l=e;if(typeof o.
name!="string")return i.errors=[{instancePath:s+"/cost/items/"+h+"/name",schemaPath:"#/properties/cost/properties/items/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var zr=l===e}else var zr=!0;if(zr){if(o.kind!==void 0){let l=o.kind;const w=e;if(!(l==="table"||l==="lay\
er"))return i.errors=[{instancePath:s+"/cost/items/"+h+"/kind",schemaPath:"#/properties/cost/properties/items/items/properties/kind/enum",keyword:"enum",params:{
allowedValues:F.properties.cost.properties.items.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var zr=w===e}else var zr=!0;
if(zr){if(o.params!==void 0){let l=o.params;const w=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return i.errors=[{instancePath:s+"/cost/items/"+h+
"/params",schemaPath:"#/properties/cost/properties/items/items/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
w&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return i.errors=[{instancePath:s+"/cost/items/"+h+"/params",schemaPath:"#/properties/cost/properties/items/i\
tems/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var zr=w===e}else var zr=!0;if(zr){if(o.bytes!==void 0){
let l=o.bytes;const w=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return i.errors=[{instancePath:s+"/cost/items/"+h+"/bytes",schemaPath:"#/proper\
ties/cost/properties/items/items/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof l=="number"&&isFinite(
l)&&(l<0||isNaN(l)))return i.errors=[{instancePath:s+"/cost/items/"+h+"/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var zr=w===e}else var zr=!0;if(zr){if(o.optimizerBytes!==void 0){let l=o.optimizerBytes;const w=e;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return i.errors=[{instancePath:s+"/cost/items/"+h+"/optimizerBytes",schemaPath:"#/properties/cost/prope\
rties/items/items/properties/optimizerBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof l=="number"&&isFinite(l)&&
(l<0||isNaN(l)))return i.errors=[{instancePath:s+"/cost/items/"+h+"/optimizerBytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerByt\
es/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var zr=w===e}else var zr=!0;if(zr){if(o.flops!==void 0){let l=o.flops;
const w=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return i.errors=[{instancePath:s+"/cost/items/"+h+"/flops",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof l=="number"&&isFinite(l)&&(l<0||
isNaN(l)))return i.errors=[{instancePath:s+"/cost/items/"+h+"/flops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var zr=w===e}else var zr=!0;if(zr)if(o.activationBytes!==void 0){let l=o.activationBytes;const w=e;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return i.errors=[{instancePath:s+"/cost/items/"+h+"/activationBytes",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/activationBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof l=="number"&&isFinite(
l)&&(l<0||isNaN(l)))return i.errors=[{instancePath:s+"/cost/items/"+h+"/activationBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activat\
ionBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var zr=w===e}else var zr=!0}}}}}}}}else return i.errors=[{instancePath:s+
"/cost/items/"+h,schemaPath:"#/properties/cost/properties/items/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var gt=n===e;if(!gt)
break}}else return i.errors=[{instancePath:s+"/cost/items",schemaPath:"#/properties/cost/properties/items/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var cs=x===e}else var cs=!0}}}}}else return i.errors=[{instancePath:s+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var c=ye===e}else var c=!0;if(c){if(m.was!==void 0){let v=m.was;const ye=e;if(e===ye)if(Array.isArray(v)){var ht=!0;const se=v.
length;for(let a=0;a<se;a++){let t=v[a];const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.kind===void 0&&(j="kind")||t.name===void 0&&(j=
"name")||t.was===void 0&&(j="was"))return i.errors=[{instancePath:s+"/was/"+a,schemaPath:"#/properties/was/items/required",keyword:"required",params:{missingProperty:j},
message:"must have required property '"+j+"'"}],!1;{const h=e;for(const o in t)if(!(o==="kind"||o==="name"||o==="was")){return i.errors=[{instancePath:s+"/was/"+
a,schemaPath:"#/properties/was/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional proper\
ties"}],!1;break}if(h===e){if(t.kind!==void 0){let o=t.kind;const n=e;if(!(o==="signal"||o==="group"||o==="cross"||o==="head"||o==="vocab"||o==="source"||o==="c\
olumn"))return i.errors=[{instancePath:s+"/was/"+a+"/kind",schemaPath:"#/properties/was/items/properties/kind/enum",keyword:"enum",params:{allowedValues:F.properties.
was.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Ns=n===e}else var Ns=!0;if(Ns){if(t.name!==void 0){const o=e;if(typeof t.
name!="string")return i.errors=[{instancePath:s+"/was/"+a+"/name",schemaPath:"#/properties/was/items/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var Ns=o===e}else var Ns=!0;if(Ns)if(t.was!==void 0){const o=e;if(typeof t.was!="string")return i.errors=[{instancePath:s+"/was/"+
a+"/was",schemaPath:"#/properties/was/items/properties/was/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ns=o===e}else var Ns=!0}}}}else
return i.errors=[{instancePath:s+"/was/"+a,schemaPath:"#/properties/was/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ht=x===
e;if(!ht)break}}else return i.errors=[{instancePath:s+"/was",schemaPath:"#/properties/was/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var c=ye===e}else var c=!0;if(c)if(m.fingerprint!==void 0){let v=m.fingerprint;const ye=e;if(e===ye)if(typeof v=="string"){if(!Xr.test(v))return i.errors=[{instancePath:s+
"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],
!1}else return i.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var c=ye===e}else var c=!0}}}}}}}}}}}}}}}}}}}}}}}}}else return i.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return i.errors=f,e===0}i.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const wt=_,vs={$schema:"https://json-schema.org/draft/2020-12\
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
lumns","heads","signals","vocabs"],additionalProperties:!1,$id:"lock"};function _(m,{instancePath:s="",parentData:hs,parentDataProperty:bs,rootData:Ir=m,dynamicAnchors:Sr={}}={}){
let f=null,e=0;const Ne=_.evaluated;if(Ne.dynamicProps&&(Ne.props=void 0),Ne.dynamicItems&&(Ne.items=void 0),e===0)if(m&&typeof m=="object"&&!Array.isArray(m)){
let Ke;if(m.version===void 0&&(Ke="version")||m.model===void 0&&(Ke="model")||m.key===void 0&&(Ke="key")||m.rows===void 0&&(Ke="rows")||m.time===void 0&&(Ke="ti\
me")||m.sources===void 0&&(Ke="sources")||m.columns===void 0&&(Ke="columns")||m.heads===void 0&&(Ke="heads")||m.signals===void 0&&(Ke="signals")||m.vocabs===void 0&&
(Ke="vocabs"))return _.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:Ke},message:"must have required property '"+Ke+
"'"}],!1;{const Lr=e;for(const Y in m)if(!$r.call(vs.properties,Y)){return _.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:Y},message:"must NOT have additional properties"}],!1;break}if(Lr===e){if(m.version!==void 0){const Y=e;if(m.version!==1)return _.
errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var c=Y===
e}else var c=!0;if(c){if(m.model!==void 0){const Y=e;if(typeof m.model!="string")return _.errors=[{instancePath:s+"/model",schemaPath:"#/properties/model/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=Y===e}else var c=!0;if(c){if(m.key!==void 0){const Y=e;if(typeof m.key!="string")return _.
errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=Y===e}else var c=!0;
if(c){if(m.rows!==void 0){let Y=m.rows;const sr=e;if(e===sr)if(Y&&typeof Y=="object"&&!Array.isArray(Y)){let P;if(Y.train===void 0&&(P="train")||Y.validate===void 0&&
(P="validate")||Y.holdout===void 0&&(P="holdout"))return _.errors=[{instancePath:s+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty:P},
message:"must have required property '"+P+"'"}],!1;{const E=e;for(const re in Y)if(!(re==="train"||re==="validate"||re==="holdout")){return _.errors=[{instancePath:s+
"/rows",schemaPath:"#/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:re},message:"must NOT have additional prop\
erties"}],!1;break}if(E===e){if(Y.train!==void 0){let re=Y.train;const Ae=e;if(!(typeof re=="number"&&!(re%1)&&!isNaN(re)&&isFinite(re)))return _.errors=[{instancePath:s+
"/rows/train",schemaPath:"#/properties/rows/properties/train/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Ae&&typeof re=="\
number"&&isFinite(re)&&(re<0||isNaN(re)))return _.errors=[{instancePath:s+"/rows/train",schemaPath:"#/properties/rows/properties/train/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var we=Ae===e}else var we=!0;if(we){if(Y.validate!==void 0){let re=Y.validate;const Ae=e;if(!(typeof re==
"number"&&!(re%1)&&!isNaN(re)&&isFinite(re)))return _.errors=[{instancePath:s+"/rows/validate",schemaPath:"#/properties/rows/properties/validate/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Ae&&typeof re=="number"&&isFinite(re)&&(re<0||isNaN(re)))return _.errors=[{instancePath:s+"/\
rows/validate",schemaPath:"#/properties/rows/properties/validate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var we=Ae===
e}else var we=!0;if(we)if(Y.holdout!==void 0){let re=Y.holdout;const Ae=e;if(!(typeof re=="number"&&!(re%1)&&!isNaN(re)&&isFinite(re)))return _.errors=[{instancePath:s+
"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Ae&&typeof re==
"number"&&isFinite(re)&&(re<0||isNaN(re)))return _.errors=[{instancePath:s+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var we=Ae===e}else var we=!0}}}}else return _.errors=[{instancePath:s+"/rows",schemaPath:"#/\
properties/rows/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=sr===e}else var c=!0;if(c){if(m.time!==void 0){let Y=m.time;const sr=e;
if(!(Y&&typeof Y=="object"&&!Array.isArray(Y))&&Y!==null)return _.errors=[{instancePath:s+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:vs.
properties.time.type},message:"must be object,null"}],!1;if(e===sr&&Y&&typeof Y=="object"&&!Array.isArray(Y)){let P;if(Y.first===void 0&&(P="first")||Y.last===void 0&&
(P="last"))return _.errors=[{instancePath:s+"/time",schemaPath:"#/properties/time/required",keyword:"required",params:{missingProperty:P},message:"must have req\
uired property '"+P+"'"}],!1;{const E=e;for(const re in Y)if(!(re==="first"||re==="last")){return _.errors=[{instancePath:s+"/time",schemaPath:"#/properties/tim\
e/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:re},message:"must NOT have additional properties"}],!1;break}if(E===e){if(Y.first!==
void 0){let re=Y.first;const Ae=e;if(e===Ae)if(typeof re=="number"&&isFinite(re)){if(re>864e13||isNaN(re))return _.errors=[{instancePath:s+"/time/first",schemaPath:"\
#/properties/time/properties/first/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(re<-864e13||isNaN(
re))return _.errors=[{instancePath:s+"/time/first",schemaPath:"#/properties/time/properties/first/minimum",keyword:"minimum",params:{comparison:">=",limit:-864e13},
message:"must be >= -8640000000000000"}],!1}else return _.errors=[{instancePath:s+"/time/first",schemaPath:"#/properties/time/properties/first/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var ee=Ae===e}else var ee=!0;if(ee)if(Y.last!==void 0){let re=Y.last;const Ae=e;if(e===Ae)if(typeof re==
"number"&&isFinite(re)){if(re>864e13||isNaN(re))return _.errors=[{instancePath:s+"/time/last",schemaPath:"#/properties/time/properties/last/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(re<-864e13||isNaN(re))return _.errors=[{instancePath:s+"/time/last",schemaPath:"\
#/properties/time/properties/last/minimum",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}else return _.errors=
[{instancePath:s+"/time/last",schemaPath:"#/properties/time/properties/last/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ee=Ae===
e}else var ee=!0}}}var c=sr===e}else var c=!0;if(c){if(m.sources!==void 0){let Y=m.sources;const sr=e;if(e===sr)if(Y&&typeof Y=="object"&&!Array.isArray(Y))for(const P in Y){
let E=Y[P];const re=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return _.errors=[{instancePath:s+"/sources/"+P.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/sources/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===re&&typeof E=="num\
ber"&&isFinite(E)&&(E<0||isNaN(E)))return _.errors=[{instancePath:s+"/sources/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additi\
onalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ce=re===e;if(!ce)break}else return _.errors=[{instancePath:s+
"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=sr===e}else var c=!0;if(c){if(m.columns!==
void 0){let Y=m.columns;const sr=e;if(e===sr)if(Y&&typeof Y=="object"&&!Array.isArray(Y))for(const P in Y){let E=Y[P];const re=e;if(e===re)if(Array.isArray(E)){
var B=!0;const Ae=E.length;for(let Pr=0;Pr<Ae;Pr++){let b=E[Pr];const fe=e;if(e===fe)if(b&&typeof b=="object"&&!Array.isArray(b)){let $e;if(b.name===void 0&&($e=
"name")||b.type===void 0&&($e="type"))return _.errors=[{instancePath:s+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+Pr,schemaPath:"#/properties/colu\
mns/additionalProperties/items/required",keyword:"required",params:{missingProperty:$e},message:"must have required property '"+$e+"'"}],!1;{const Pe=e;for(const k in b)
if(!(k==="name"||k==="type")){return _.errors=[{instancePath:s+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+Pr,schemaPath:"#/properties/columns/addi\
tionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}
if(Pe===e){if(b.name!==void 0){const k=e;if(typeof b.name!="string")return _.errors=[{instancePath:s+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+Pr+
"/name",schemaPath:"#/properties/columns/additionalProperties/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=k===
e}else var be=!0;if(be)if(b.type!==void 0){const k=e;if(typeof b.type!="string")return _.errors=[{instancePath:s+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+Pr+"/type",schemaPath:"#/properties/columns/additionalProperties/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var be=k===e}else var be=!0}}}else return _.errors=[{instancePath:s+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+Pr,schemaPath:"#/propert\
ies/columns/additionalProperties/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var B=fe===e;if(!B)break}}else return _.errors=
[{instancePath:s+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/columns/additionalProperties/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"}],!1;var Ve=re===e;if(!Ve)break}else return _.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var c=sr===e}else var c=!0;if(c){if(m.heads!==void 0){let Y=m.heads;const sr=e;if(e===sr)if(Y&&typeof Y==
"object"&&!Array.isArray(Y))for(const P in Y){let E=Y[P];const re=e;if(e===re)if(E&&typeof E=="object"&&!Array.isArray(E)){let Ae;if(E.observed===void 0&&(Ae="o\
bserved")||E.positives===void 0&&(Ae="positives"))return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/h\
eads/additionalProperties/required",keyword:"required",params:{missingProperty:Ae},message:"must have required property '"+Ae+"'"}],!1;{const Pr=e;for(const b in E)
if(!(b==="observed"||b==="positives"||b==="positiveRows"||b==="meanDelay"||b==="baseNegatives")){return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"\
must NOT have additional properties"}],!1;break}if(Pr===e){if(E.observed!==void 0){let b=E.observed;const fe=e;if(e===fe)if(typeof b=="number"&&isFinite(b)){if(b<
0||isNaN(b))return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/\
properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:s+"/heads/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var J=fe===e}else var J=!0;if(J){if(E.positives!==void 0){let b=E.positives;const fe=e;if(e===fe)if(typeof b=="number"&&isFinite(b)){if(b<0||
isNaN(b))return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/additionalProperties/pr\
operties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:s+"/heads/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/positives/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var J=fe===e}else var J=!0;if(J){if(E.positiveRows!==void 0){let b=E.positiveRows;const fe=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(
b)&&isFinite(b)))return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/heads/additionalPr\
operties/properties/positiveRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===fe&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(
b)))return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/heads/additionalProperties/prop\
erties/positiveRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var J=fe===e}else var J=!0;if(J){if(E.meanDelay!==void 0){
let b=E.meanDelay;const fe=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/meanDel\
ay",schemaPath:"#/properties/heads/additionalProperties/properties/meanDelay/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var J=fe===
e}else var J=!0;if(J)if(E.baseNegatives!==void 0){let b=E.baseNegatives;const fe=e;if(e===fe)if(Array.isArray(b)){var Q=!0;const $e=b.length;for(let Pe=0;Pe<$e;Pe++){
let k=b[Pe];const _e=e;if(e===_e)if(k&&typeof k=="object"&&!Array.isArray(k)){let Fe;if(k.base===void 0&&(Fe="base")||k.observed===void 0&&(Fe="observed")||k.positives===
void 0&&(Fe="positives"))return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Pe,schemaPath:"#/properties/heads\
/additionalProperties/properties/baseNegatives/items/required",keyword:"required",params:{missingProperty:Fe},message:"must have required property '"+Fe+"'"}],!1;
{const Me=e;for(const M in k)if(!(M==="base"||M==="observed"||M==="positives")){return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/baseNegatives/"+Pe,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}if(Me===e){if(k.base!==void 0){let M=k.base;const oe=e;if(typeof M!="stri\
ng"&&M!==null)return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Pe+"/base",schemaPath:"#/properties/heads/ad\
ditionalProperties/properties/baseNegatives/items/properties/base/type",keyword:"type",params:{type:vs.properties.heads.additionalProperties.properties.baseNegatives.
items.properties.base.type},message:"must be string,null"}],!1;var ue=oe===e}else var ue=!0;if(ue){if(k.observed!==void 0){let M=k.observed;const oe=e;if(e===oe)
if(typeof M=="number"&&isFinite(M)){if(M<0||isNaN(M))return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Pe+"/\
observed",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/observed/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Pe+"/observe\
d",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/observed/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var ue=oe===e}else var ue=!0;if(ue)if(k.positives!==void 0){let M=k.positives;const oe=e;if(e===oe)if(typeof M=="number"&&isFinite(M)){if(M<
0||isNaN(M))return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Pe+"/positives",schemaPath:"#/properties/heads\
/additionalProperties/properties/baseNegatives/items/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Pe+"/positives",schemaPath:"#/properties/heads/additionalP\
roperties/properties/baseNegatives/items/properties/positives/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ue=oe===e}else var ue=!0}}}}else
return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Pe,schemaPath:"#/properties/heads/additionalProperties/pro\
perties/baseNegatives/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Q=_e===e;if(!Q)break}}else return _.errors=[{instancePath:s+
"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var J=fe===e}else var J=!0}}}}}}else return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var A=re===e;if(!A)break}else
return _.errors=[{instancePath:s+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=sr===e}else
var c=!0;if(c){if(m.signals!==void 0){let Y=m.signals;const sr=e;if(e===sr)if(Y&&typeof Y=="object"&&!Array.isArray(Y))for(const P in Y){let E=Y[P];const re=e;if(e===
re)if(E&&typeof E=="object"&&!Array.isArray(E)){let Ae;if(E.count===void 0&&(Ae="count")||E.missing===void 0&&(Ae="missing")||E.bad===void 0&&(Ae="bad")||E.distinct===
void 0&&(Ae="distinct")||E.numeric===void 0&&(Ae="numeric")||E.list===void 0&&(Ae="list")||E.top===void 0&&(Ae="top")||E.transform===void 0&&(Ae="transform"))return _.
errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/required",keyword:"required",
params:{missingProperty:Ae},message:"must have required property '"+Ae+"'"}],!1;{const Pr=e;for(const b in E)if(!(b==="count"||b==="missing"||b==="bad"||b==="di\
stinct"||b==="numeric"||b==="list"||b==="top"||b==="transform")){return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/signals/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional p\
roperties"}],!1;break}if(Pr===e){if(E.count!==void 0){let b=E.count;const fe=e;if(e===fe)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b))return _.errors=[{
instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+
"/count",schemaPath:"#/properties/signals/additionalProperties/properties/count/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var N=fe===
e}else var N=!0;if(N){if(E.missing!==void 0){let b=E.missing;const fe=e;if(e===fe)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b))return _.errors=[{instancePath:s+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/mi\
ssing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var N=fe===
e}else var N=!0;if(N){if(E.bad!==void 0){let b=E.bad;const fe=e;if(e===fe)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b))return _.errors=[{instancePath:s+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"\
#/properties/signals/additionalProperties/properties/bad/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var N=fe===e}else var N=!0;if(N){
if(E.distinct!==void 0){let b=E.distinct;const fe=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))&&b!==null)return _.errors=[{instancePath:s+"/signal\
s/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalProperties/properties/distinct/type",keyword:"type",params:{
type:vs.properties.signals.additionalProperties.properties.distinct.type},message:"must be integer,null"}],!1;if(e===fe&&typeof b=="number"&&isFinite(b)&&(b<0||
isNaN(b)))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalPropertie\
s/properties/distinct/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var N=fe===e}else var N=!0;if(N){if(E.numeric!==void 0){
let b=E.numeric;const fe=e;if(!(b&&typeof b=="object"&&!Array.isArray(b))&&b!==null)return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/type",keyword:"type",params:{type:vs.properties.signals.additionalProperties.
properties.numeric.type},message:"must be object,null"}],!1;if(e===fe&&b&&typeof b=="object"&&!Array.isArray(b)){let $e;if(b.min===void 0&&($e="min")||b.max===void 0&&
($e="max")||b.mean===void 0&&($e="mean")||b.std===void 0&&($e="std")||b.skewness===void 0&&($e="skewness")||b.kurtosis===void 0&&($e="kurtosis")||b.quantiles===
void 0&&($e="quantiles"))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/addit\
ionalProperties/properties/numeric/required",keyword:"required",params:{missingProperty:$e},message:"must have required property '"+$e+"'"}],!1;{const Pe=e;for(const k in b)
if(!(k==="min"||k==="max"||k==="mean"||k==="std"||k==="skewness"||k==="kurtosis"||k==="quantiles")){return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if(Pe===e){if(b.min!==void 0){let k=b.min;const _e=e;if(!(typeof k=="n\
umber"&&isFinite(k)))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/min",schemaPath:"#/properties/signals/addit\
ionalProperties/properties/numeric/properties/min/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var C=_e===e}else var C=!0;if(C){if(b.
max!==void 0){let k=b.max;const _e=e;if(!(typeof k=="number"&&isFinite(k)))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric/max",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/max/type",keyword:"type",params:{type:"number"},message:"must\
 be number"}],!1;var C=_e===e}else var C=!0;if(C){if(b.mean!==void 0){let k=b.mean;const _e=e;if(!(typeof k=="number"&&isFinite(k)))return _.errors=[{instancePath:s+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/mean",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/mean/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var C=_e===e}else var C=!0;if(C){if(b.std!==void 0){let k=b.std;const _e=e;if(!(typeof k==
"number"&&isFinite(k)))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/std",schemaPath:"#/properties/signals/add\
itionalProperties/properties/numeric/properties/std/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var C=_e===e}else var C=!0;if(C){if(b.
skewness!==void 0){let k=b.skewness;const _e=e;if(!(typeof k=="number"&&isFinite(k)))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/numeric/skewness",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/skewness/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var C=_e===e}else var C=!0;if(C){if(b.kurtosis!==void 0){let k=b.kurtosis;const _e=e;if(!(typeof k=="number"&&isFinite(k)))return _.
errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/kurtosis",schemaPath:"#/properties/signals/additionalProperties/propertie\
s/numeric/properties/kurtosis/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var C=_e===e}else var C=!0;if(C)if(b.quantiles!==void 0){
let k=b.quantiles;const _e=e;if(e===_e)if(Array.isArray(k)){if(k.length>9)return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/maxItems",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"}],!1;if(k.length<9)return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/qua\
ntiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/minItems",keyword:"minItems",params:{limit:9},message:"mus\
t NOT have fewer than 9 items"}],!1;{var de=!0;const Fe=k.length;for(let Me=0;Me<Fe;Me++){let M=k[Me];const oe=e;if(!(typeof M=="number"&&isFinite(M)))return _.
errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles/"+Me,schemaPath:"#/properties/signals/additionalProperties/prop\
erties/numeric/properties/quantiles/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var de=oe===e;if(!de)break}}}else return _.errors=
[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/nume\
ric/properties/quantiles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var C=_e===e}else var C=!0}}}}}}}}var N=fe===e}else var N=!0;if(N){
if(E.list!==void 0){let b=E.list;const fe=e;if(!(b&&typeof b=="object"&&!Array.isArray(b))&&b!==null)return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/type",keyword:"type",params:{type:vs.properties.signals.
additionalProperties.properties.list.type},message:"must be object,null"}],!1;if(e===fe&&b&&typeof b=="object"&&!Array.isArray(b)){let $e;if(b.meanLength===void 0&&
($e="meanLength")||b.truncated===void 0&&($e="truncated")||b.nulls===void 0&&($e="nulls"))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/required",keyword:"required",params:{missingProperty:$e},message:"must\
 have required property '"+$e+"'"}],!1;{const Pe=e;for(const k in b)if(!(k==="meanLength"||k==="truncated"||k==="nulls")){return _.errors=[{instancePath:s+"/sig\
nals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if(Pe===e){if(b.meanLength!==void 0){let k=b.meanLength;
const _e=e;if(!(typeof k=="number"&&isFinite(k)))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/meanLength",schemaPath:"\
#/properties/signals/additionalProperties/properties/list/properties/meanLength/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Oe=_e===
e}else var Oe=!0;if(Oe){if(b.truncated!==void 0){let k=b.truncated;const _e=e;if(!(typeof k=="number"&&isFinite(k)))return _.errors=[{instancePath:s+"/signals/"+
P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/truncated",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/truncated/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Oe=_e===e}else var Oe=!0;if(Oe)if(b.nulls!==void 0){let k=b.nulls;const _e=e;if(!(typeof k=="numb\
er"&&isFinite(k)))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/nulls",schemaPath:"#/properties/signals/additiona\
lProperties/properties/list/properties/nulls/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Oe=_e===e}else var Oe=!0}}}}var N=fe===
e}else var N=!0;if(N){if(E.top!==void 0){let b=E.top;const fe=e;if(e===fe)if(Array.isArray(b)){var g=!0;const $e=b.length;for(let Pe=0;Pe<$e;Pe++){let k=b[Pe];const _e=e;
if(e===_e)if(k&&typeof k=="object"&&!Array.isArray(k)){let Fe;if(k.value===void 0&&(Fe="value")||k.count===void 0&&(Fe="count"))return _.errors=[{instancePath:s+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+Pe,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/required",keyword:"re\
quired",params:{missingProperty:Fe},message:"must have required property '"+Fe+"'"}],!1;{const Me=e;for(const M in k)if(!(M==="value"||M==="count")){return _.errors=
[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+Pe,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}if(Me===e){if(k.value!==
void 0){const M=e;if(typeof k.value!="string")return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+Pe+"/value",schemaPath:"\
#/properties/signals/additionalProperties/properties/top/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var L=M===
e}else var L=!0;if(L)if(k.count!==void 0){let M=k.count;const oe=e;if(e===oe)if(typeof M=="number"&&isFinite(M)){if(M<0||isNaN(M))return _.errors=[{instancePath:s+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+Pe+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/c\
ount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/top/"+Pe+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/count/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var L=oe===e}else var L=!0}}}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/top/"+Pe,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var g=_e===e;if(!g)break}}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top",schemaPath:"#/properties/signals/\
additionalProperties/properties/top/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var N=fe===e}else var N=!0;if(N)if(E.transform!==void 0){
let b=E.transform;const fe=e;if(!(b&&typeof b=="object"&&!Array.isArray(b))&&b!==null)return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/type",keyword:"type",params:{type:vs.properties.signals.additionalProperties.
properties.transform.type},message:"must be object,null"}],!1;if(e===fe&&b&&typeof b=="object"&&!Array.isArray(b)){let $e;if(b.squash===void 0&&($e="squash")||b.
clip===void 0&&($e="clip")||b.normalize===void 0&&($e="normalize")||b.reason===void 0&&($e="reason"))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/required",keyword:"required",params:{missingProperty:$e},
message:"must have required property '"+$e+"'"}],!1;{const Pe=e;for(const k in b)if(!(k==="squash"||k==="clip"||k==="normalize"||k==="reason")){return _.errors=
[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if(Pe===e){if(b.squash!==
void 0){let k=b.squash;const _e=e;if(!(k==="none"||k==="log"||k==="asinh"||k==="tanh"))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/squash",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/squash/enum",keyword:"enum",params:{allowedValues:vs.
properties.signals.additionalProperties.properties.transform.properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var H=_e===e}else
var H=!0;if(H){if(b.clip!==void 0){let k=b.clip;const _e=e;if(!Array.isArray(k)&&k!==null)return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/type",keyword:"type",params:{type:vs.properties.
signals.additionalProperties.properties.transform.properties.clip.type},message:"must be array,null"}],!1;if(e===_e&&Array.isArray(k)){if(k.length<2)return _.errors=
[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transfo\
rm/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const Fe=k.length;if(Fe>0){let Me=k[0];const M=e;
if(!(typeof Me=="number"&&isFinite(Me)))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/0",schemaPath:"#/\
properties/signals/additionalProperties/properties/transform/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var V=M===e}if(V){if(Fe>1){let Me=k[1];const M=e;if(!(typeof Me=="number"&&isFinite(Me)))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/clip/1",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/prefixItems/1/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var V=M===e}if(V&&!(k.length<=2))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/items",keyword:"items",params:{limit:2},message:"\
must NOT have more than 2 items"}],!1}}}var H=_e===e}else var H=!0;if(H){if(b.normalize!==void 0){let k=b.normalize;const _e=e;if(e===_e)if(k&&typeof k=="object"&&
!Array.isArray(k)){let Fe;if(k.kind===void 0&&(Fe="kind"))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norm\
alize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/required",keyword:"required",params:{missingProperty:Fe},
message:"must have required property '"+Fe+"'"}],!1;{const Me=k.kind;if(typeof Me=="string")if(Me==="none"){if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){
let oe;if(k.kind===void 0&&(oe="kind"))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:oe},message:"mu\
st have required property '"+oe+"'"}],!1;{const fr=e;for(const ae in k)if(ae!=="kind"){return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:ae},message:"must NOT have additional properties"}],!1;break}if(fr===e&&k.kind!==void 0&&k.kind!=="non\
e")return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additional\
Properties/properties/transform/properties/normalize/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to const\
ant"}],!1}}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/transform/properties/normalize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=!0}else if(Me===
"l2"){if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){let oe;if(k.kind===void 0&&(oe="kind"))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/required",
keyword:"required",params:{missingProperty:oe},message:"must have required property '"+oe+"'"}],!1;{const fr=e;for(const ae in k)if(ae!=="kind"){return _.errors=
[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tr\
ansform/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ae},message:"must NOT have additional prope\
rties"}],!1;break}if(fr===e&&k.kind!==void 0&&k.kind!=="l2")return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/no\
rmalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"l2"},message:"must be equal to constant"}],!1}}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transf\
orm/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;y!==!0&&(y=!0)}else if(Me==="minmax"){if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){let oe;if(k.kind===void 0&&(oe="kind")||
k.min===void 0&&(oe="min")||k.max===void 0&&(oe="max"))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normali\
ze",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:oe},
message:"must have required property '"+oe+"'"}],!1;{const fr=e;for(const ae in k)if(!(ae==="kind"||ae==="min"||ae==="max")){return _.errors=[{instancePath:s+"/\
signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/\
normalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ae},message:"must NOT have additional properties"}],!1;break}if(fr===
e){if(k.kind!==void 0){const ae=e;if(k.kind!=="minmax")return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normali\
ze/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{
allowedValue:"minmax"},message:"must be equal to constant"}],!1;var u=ae===e}else var u=!0;if(u){if(k.min!==void 0){let ae=k.min;const mr=e,le=e;let Ye=!1;const Qe=e;
if(!(typeof ae=="number"&&isFinite(ae))){const ne={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/\
properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"\
must be number"};f===null?f=[ne]:f.push(ne),e++}var z=Qe===e;Ye=Ye||z;const K=e;if(e===K)if(Array.isArray(ae)){var G=!0;const ne=ae.length;for(let Le=0;Le<ne;Le++){
let tr=ae[Le];const us=e;if(!(typeof tr=="number"&&isFinite(tr))){const ir={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norm\
alize/min/"+Le,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};f===null?f=[ir]:f.push(ir),e++}var G=us===e;if(!G)break}}else{const ne={instancePath:s+"/signals/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/\
2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[ne]:f.push(ne),e++}var z=K===e;if(Ye=Ye||z,Ye)e=le,f!==
null&&(le?f.length=le:f=null);else{const ne={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/proper\
ties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema\
 in anyOf"};return f===null?f=[ne]:f.push(ne),e++,_.errors=f,!1}var u=mr===e}else var u=!0;if(u)if(k.max!==void 0){let ae=k.max;const mr=e,le=e;let Ye=!1;const Qe=e;
if(!(typeof ae=="number"&&isFinite(ae))){const ne={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/\
properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"\
must be number"};f===null?f=[ne]:f.push(ne),e++}var O=Qe===e;Ye=Ye||O;const K=e;if(e===K)if(Array.isArray(ae)){var q=!0;const ne=ae.length;for(let Le=0;Le<ne;Le++){
let tr=ae[Le];const us=e;if(!(typeof tr=="number"&&isFinite(tr))){const ir={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norm\
alize/max/"+Le,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};f===null?f=[ir]:f.push(ir),e++}var q=us===e;if(!q)break}}else{const ne={instancePath:s+"/signals/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/\
2/properties/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[ne]:f.push(ne),e++}var O=K===e;if(Ye=Ye||O,Ye)e=le,f!==
null&&(le?f.length=le:f=null);else{const ne={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/proper\
ties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema\
 in anyOf"};return f===null?f=[ne]:f.push(ne),e++,_.errors=f,!1}var u=mr===e}else var u=!0}}}}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;y!==!0&&(y=!0)}else if(Me==="zscore"){if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){let oe;if(k.
kind===void 0&&(oe="kind")||k.mean===void 0&&(oe="mean")||k.std===void 0&&(oe="std"))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/required",keyword:"required",
params:{missingProperty:oe},message:"must have required property '"+oe+"'"}],!1;{const fr=e;for(const ae in k)if(!(ae==="kind"||ae==="mean"||ae==="std")){return _.
errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ae},message:"must NOT have additiona\
l properties"}],!1;break}if(fr===e){if(k.kind!==void 0){const ae=e;if(k.kind!=="zscore")return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/kind/\
const",keyword:"const",params:{allowedValue:"zscore"},message:"must be equal to constant"}],!1;var I=ae===e}else var I=!0;if(I){if(k.mean!==void 0){let ae=k.mean;
const mr=e,le=e;let Ye=!1;const Qe=e;if(!(typeof ae=="number"&&isFinite(ae))){const ne={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tr\
ansform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"\
type",params:{type:"number"},message:"must be number"};f===null?f=[ne]:f.push(ne),e++}var qe=Qe===e;Ye=Ye||qe;const K=e;if(e===K)if(Array.isArray(ae)){var ge=!0;
const ne=ae.length;for(let Le=0;Le<ne;Le++){let tr=ae[Le];const us=e;if(!(typeof tr=="number"&&isFinite(tr))){const ir={instancePath:s+"/signals/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize/mean/"+Le,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/\
3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[ir]:f.push(ir),e++}var ge=us===e;if(!ge)break}}else{
const ne={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/\
properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[ne]:f.
push(ne),e++}var qe=K===e;if(Ye=Ye||qe,Ye)e=le,f!==null&&(le?f.length=le:f=null);else{const ne={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[ne]:f.push(ne),e++,_.errors=f,!1}var I=mr===e}else var I=!0;if(I)if(k.std!==void 0){
let ae=k.std;const mr=e,le=e;let Ye=!1;const Qe=e;if(!(typeof ae=="number"&&isFinite(ae))){const ne={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/0/\
type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[ne]:f.push(ne),e++}var T=Qe===e;Ye=Ye||T;const K=e;if(e===K)if(Array.isArray(ae)){
var R=!0;const ne=ae.length;for(let Le=0;Le<ne;Le++){let tr=ae[Le];const us=e;if(!(typeof tr=="number"&&isFinite(tr))){const ir={instancePath:s+"/signals/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std/"+Le,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/on\
eOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[ir]:f.push(ir),e++}var R=us===e;if(!R)break}}else{
const ne={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[ne]:f.push(
ne),e++}var T=K===e;if(Ye=Ye||T,Ye)e=le,f!==null&&(le?f.length=le:f=null);else{const ne={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/t\
ransform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"a\
nyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[ne]:f.push(ne),e++,_.errors=f,!1}var I=mr===e}else var I=!0}}}}else return _.errors=[
{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tra\
nsform/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;y!==!0&&(y=!0)}else if(Me==="quantile"){if(e===e)if(k&&
typeof k=="object"&&!Array.isArray(k)){let oe;if(k.kind===void 0&&(oe="kind")||k.boundaries===void 0&&(oe="boundaries"))return _.errors=[{instancePath:s+"/signa\
ls/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/norma\
lize/oneOf/4/required",keyword:"required",params:{missingProperty:oe},message:"must have required property '"+oe+"'"}],!1;{const fr=e;for(const ae in k)if(!(ae===
"kind"||ae==="boundaries")){return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/propertie\
s/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ae},
message:"must NOT have additional properties"}],!1;break}if(fr===e){if(k.kind!==void 0){const ae=e;if(k.kind!=="quantile")return _.errors=[{instancePath:s+"/sig\
nals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var Te=ae===e}else var Te=!0;
if(Te)if(k.boundaries!==void 0){let ae=k.boundaries;const mr=e;if(e===mr)if(Array.isArray(ae)){var De=!0;const Ye=ae.length;for(let Qe=0;Qe<Ye;Qe++){let K=ae[Qe];
const _r=e;if(!(typeof K=="number"&&isFinite(K)))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/bou\
ndaries/"+Qe,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var De=_r===e;if(!De)break}}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties\
/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Te=mr===e}else var Te=!0}}}else return _.errors=[{instancePath:s+"/signa\
ls/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/norma\
lize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;y!==!0&&(y=!0)}else if(Me==="bins"){if(e===e)if(k&&typeof k=="object"&&!Array.
isArray(k)){let oe;if(k.kind===void 0&&(oe="kind")||k.boundaries===void 0&&(oe="boundaries"))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/required",keyword:"re\
quired",params:{missingProperty:oe},message:"must have required property '"+oe+"'"}],!1;{const fr=e;for(const ae in k)if(!(ae==="kind"||ae==="boundaries")){return _.
errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ae},message:"must NOT have additiona\
l properties"}],!1;break}if(fr===e){if(k.kind!==void 0){const ae=e;if(k.kind!=="bins")return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/properties/kind/\
const",keyword:"const",params:{allowedValue:"bins"},message:"must be equal to constant"}],!1;var ie=ae===e}else var ie=!0;if(ie)if(k.boundaries!==void 0){let ae=k.
boundaries;const mr=e;if(e===mr)if(Array.isArray(ae)){var U=!0;const Ye=ae.length;for(let Qe=0;Qe<Ye;Qe++){let K=ae[Qe];const _r=e;if(!(typeof K=="number"&&isFinite(
K)))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+Qe,schemaPath:"#/properties/signals\
/additionalProperties/properties/transform/properties/normalize/oneOf/5/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be\
 number"}],!1;var U=_r===e;if(!U)break}}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundar\
ies",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/properties/boundaries/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var ie=mr===e}else var ie=!0}}}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;y!==!0&&(y=!0)}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transfo\
rm/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/discriminator",keyword:"discriminator",params:{error:"\
mapping",tag:"kind",tagValue:Me},message:'value of tag "kind" must be in oneOf'}],!1;else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/discriminator",keyword:"discr\
iminator",params:{error:"tag",tag:"kind",tagValue:Me},message:'tag "kind" must be string'}],!1}}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var H=_e===e}else var H=!0;if(H)if(b.reason!==void 0){const k=e;if(typeof b.reason!="string")return _.
errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/reason",schemaPath:"#/properties/signals/additionalProperties/propertie\
s/transform/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var H=k===e}else var H=!0}}}}}var N=fe===e}else var N=!0}}}}}}}}}else
return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var te=re===e;if(!te)break}else return _.errors=[{instancePath:s+"/signals",schemaPath:"#/properties/signal\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=sr===e}else var c=!0;if(c){if(m.vocabs!==void 0){let Y=m.vocabs;const sr=e;if(e===
sr)if(Y&&typeof Y=="object"&&!Array.isArray(Y))for(const P in Y){let E=Y[P];const re=e;if(e===re)if(E&&typeof E=="object"&&!Array.isArray(E)){let Ae;if(E.entries===
void 0&&(Ae="entries")||E.file===void 0&&(Ae="file")||E.sha256===void 0&&(Ae="sha256")||E.coverage===void 0&&(Ae="coverage"))return _.errors=[{instancePath:s+"/\
vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/required",keyword:"required",params:{missingProperty:Ae},
message:"must have required property '"+Ae+"'"}],!1;{const Pr=e;for(const b in E)if(!(b==="entries"||b==="file"||b==="sha256"||b==="coverage"||b==="minCount"||b===
"grown")){return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(Pr===e){if(E.entries!==void 0){
let b=E.entries;const fe=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===fe&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"\
#/properties/vocabs/additionalProperties/properties/entries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ke=fe===
e}else var ke=!0;if(ke){if(E.file!==void 0){let b=E.file;const fe=e;if(e===fe)if(typeof b=="string"){if(!zs.test(b))return _.errors=[{instancePath:s+"/vocabs/"+
P.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/pattern",keyword:"pattern",params:{pattern:"\
^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return _.errors=[{instancePath:s+"/vocabs/"+
P.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var ke=fe===e}else var ke=!0;if(ke){if(E.sha256!==void 0){let b=E.sha256;const fe=e;if(e===fe)if(typeof b=="string"){if(!Xr.test(b))
return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/s\
ha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return _.errors=[{instancePath:s+"/vo\
cabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/sha256/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var ke=fe===e}else var ke=!0;if(ke){if(E.coverage!==void 0){let b=E.coverage;const fe=e;if(e===fe)if(typeof b=="number"&&
isFinite(b)){if(b>1||isNaN(b))return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/a\
dditionalProperties/properties/coverage/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(b<0||isNaN(b))return _.errors=
[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"}],!1;var ke=fe===e}else var ke=!0;if(ke){if(E.minCount!==void 0){let b=E.minCount;const fe=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return _.
errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/minCount",schemaPath:"#/properties/vocabs/additionalProperties/properties/minCount\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===fe&&typeof b=="number"&&isFinite(b)&&(b<1||isNaN(b)))return _.errors=[{instancePath:s+
"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/minCount",schemaPath:"#/properties/vocabs/additionalProperties/properties/minCount/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ke=fe===e}else var ke=!0;if(ke)if(E.grown!==void 0){let b=E.grown;const fe=e;if(e===fe)if(b&&
typeof b=="object"&&!Array.isArray(b)){let $e;if(b.file===void 0&&($e="file")||b.sha256===void 0&&($e="sha256")||b.forgotten===void 0&&($e="forgotten")||b.until===
void 0&&($e="until"))return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown",schemaPath:"#/properties/vocabs/additionalPro\
perties/properties/grown/required",keyword:"required",params:{missingProperty:$e},message:"must have required property '"+$e+"'"}],!1;{const Pe=e;for(const k in b)
if(!(k==="file"||k==="sha256"||k==="forgotten"||k==="until")){return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown",schemaPath:"\
#/properties/vocabs/additionalProperties/properties/grown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT h\
ave additional properties"}],!1;break}if(Pe===e){if(b.file!==void 0){let k=b.file;const _e=e;if(e===_e)if(typeof k=="string"){if(!zs.test(k))return _.errors=[{instancePath:s+
"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/file/pattern",
keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return _.
errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/\
properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Se=_e===e}else var Se=!0;if(Se){if(b.sha256!==void 0){let k=b.sha256;
const _e=e;if(e===_e)if(typeof k=="string"){if(!Xr.test(k))return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/sha256",
schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'mu\
st match pattern "^[0-9a-f]{64}$"'}],!1}else return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/sha256",schemaPath:"#/\
properties/vocabs/additionalProperties/properties/grown/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Se=_e===
e}else var Se=!0;if(Se){if(b.forgotten!==void 0){let k=b.forgotten;const _e=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return _.errors=[{instancePath:s+
"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/forgotten",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/forgotte\
n/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_e&&typeof k=="number"&&isFinite(k)&&(k<0||isNaN(k)))return _.errors=[{instancePath:s+
"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/forgotten",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/forgotte\
n/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Se=_e===e}else var Se=!0;if(Se)if(b.until!==void 0){let k=b.until;
const _e=e;if(e===_e)if(typeof k=="number"&&isFinite(k)){if(k>864e13||isNaN(k))return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/grown/until",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/until/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},
message:"must be <= 8640000000000000"}],!1;if(k<-864e13||isNaN(k))return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/u\
ntil",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/until/minimum",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"\
must be >= -8640000000000000"}],!1}else return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/until",schemaPath:"#/proper\
ties/vocabs/additionalProperties/properties/grown/properties/until/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Se=_e===e}else var Se=!0}}}}}else
return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown",schemaPath:"#/properties/vocabs/additionalProperties/properties/gr\
own/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ke=fe===e}else var ke=!0}}}}}}}else return _.errors=[{instancePath:s+"/vocabs/"+
P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;var ve=re===e;if(!ve)break}else return _.errors=[{instancePath:s+"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var c=sr===e}else var c=!0;if(c)if(m.choices!==void 0){let Y=m.choices;const sr=e;if(e===sr)if(Y&&typeof Y=="object"&&!Array.isArray(Y))for(const P in Y){
let E=Y[P];const re=e;if(e===re)if(E&&typeof E=="object"&&!Array.isArray(E)){let Ae;if(E.value===void 0&&(Ae="value")||E.reason===void 0&&(Ae="reason")||E.tried===
void 0&&(Ae="tried"))return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/choices/additionalProperties\
/required",keyword:"required",params:{missingProperty:Ae},message:"must have required property '"+Ae+"'"}],!1;{const Pr=e;for(const b in E)if(!(b==="value"||b===
"choose"||b==="reason"||b==="tried")){return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/choices/add\
itionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(Pr===
e){if(E.value!==void 0){const b=e;if(typeof E.value!="string")return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"\
#/properties/choices/additionalProperties/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var X=b===e}else var X=!0;if(X){
if(E.choose!==void 0){const b=e;if(E.choose!==!0)return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/choose",schemaPath:"#/p\
roperties/choices/additionalProperties/properties/choose/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var X=b===e}else
var X=!0;if(X){if(E.reason!==void 0){const b=e;if(typeof E.reason!="string")return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+
"/reason",schemaPath:"#/properties/choices/additionalProperties/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var X=b===
e}else var X=!0;if(X)if(E.tried!==void 0){let b=E.tried;const fe=e;if(e===fe)if(Array.isArray(b)){var dr=!0;const $e=b.length;for(let Pe=0;Pe<$e;Pe++){let k=b[Pe];
const _e=e;if(e===_e)if(k&&typeof k=="object"&&!Array.isArray(k)){let Fe;if(k.value===void 0&&(Fe="value")||k.trials===void 0&&(Fe="trials")||k.part===void 0&&(Fe=
"part")||k.logLoss===void 0&&(Fe="logLoss")||k.difference===void 0&&(Fe="difference")||k.interval===void 0&&(Fe="interval"))return _.errors=[{instancePath:s+"/c\
hoices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+Pe,schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/required",keyword:"r\
equired",params:{missingProperty:Fe},message:"must have required property '"+Fe+"'"}],!1;{const Me=e;for(const M in k)if(!(M==="value"||M==="trials"||M==="part"||
M==="logLoss"||M==="difference"||M==="interval")){return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+Pe,schemaPath:"\
#/properties/choices/additionalProperties/properties/tried/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"mus\
t NOT have additional properties"}],!1;break}if(Me===e){if(k.value!==void 0){const M=e;if(typeof k.value!="string")return _.errors=[{instancePath:s+"/choices/"+
P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+Pe+"/value",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/value/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Xe=M===e}else var Xe=!0;if(Xe){if(k.trials!==void 0){let M=k.trials;const oe=e;if(!(typeof M==
"number"&&!(M%1)&&!isNaN(M)&&isFinite(M)))return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+Pe+"/trials",schemaPath:"\
#/properties/choices/additionalProperties/properties/tried/items/properties/trials/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
oe&&typeof M=="number"&&isFinite(M)&&(M<0||isNaN(M)))return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+Pe+"/trials",
schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/trials/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var Xe=oe===e}else var Xe=!0;if(Xe){if(k.part!==void 0){let M=k.part;const oe=e;if(e===oe)if(typeof M=="number"&&isFinite(M)){if(M>1||isNaN(M))
return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+Pe+"/part",schemaPath:"#/properties/choices/additionalProperties\
/properties/tried/items/properties/part/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(M<0||isNaN(M))return _.errors=
[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+Pe+"/part",schemaPath:"#/properties/choices/additionalProperties/properties/trie\
d/items/properties/part/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:s+"/choices/"+
P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+Pe+"/part",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/part/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Xe=oe===e}else var Xe=!0;if(Xe){if(k.logLoss!==void 0){let M=k.logLoss;const oe=e;if(!(typeof M==
"number"&&isFinite(M)))return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+Pe+"/logLoss",schemaPath:"#/properties/ch\
oices/additionalProperties/properties/tried/items/properties/logLoss/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Xe=oe===e}else
var Xe=!0;if(Xe){if(k.difference!==void 0){let M=k.difference;const oe=e;if(!(typeof M=="number"&&isFinite(M)))return _.errors=[{instancePath:s+"/choices/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/tried/"+Pe+"/difference",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/difference/typ\
e",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Xe=oe===e}else var Xe=!0;if(Xe)if(k.interval!==void 0){let M=k.interval;const oe=e;if(e===
oe)if(Array.isArray(M)){if(M.length<2)return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+Pe+"/interval",schemaPath:"\
#/properties/choices/additionalProperties/properties/tried/items/properties/interval/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer \
than 2 items"}],!1;{const ae=M.length;if(ae>0){let mr=M[0];const le=e;if(!(typeof mr=="number"&&isFinite(mr)))return _.errors=[{instancePath:s+"/choices/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/tried/"+Pe+"/interval/0",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/interval/prefi\
xItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var lr=le===e}if(lr){if(ae>1){let mr=M[1];const le=e;if(!(typeof mr=="number"&&
isFinite(mr)))return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+Pe+"/interval/1",schemaPath:"#/properties/choices/\
additionalProperties/properties/tried/items/properties/interval/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var lr=le===
e}if(lr&&!(M.length<=2))return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+Pe+"/interval",schemaPath:"#/properties/\
choices/additionalProperties/properties/tried/items/properties/interval/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}else
return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+Pe+"/interval",schemaPath:"#/properties/choices/additionalProper\
ties/properties/tried/items/properties/interval/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Xe=oe===e}else var Xe=!0}}}}}}}else return _.
errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+Pe,schemaPath:"#/properties/choices/additionalProperties/properties/tried\
/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var dr=_e===e;if(!dr)break}}else return _.errors=[{instancePath:s+"/choices/"+P.
replace(/~/g,"~0").replace(/\//g,"~1")+"/tried",schemaPath:"#/properties/choices/additionalProperties/properties/tried/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var X=fe===e}else var X=!0}}}}}else return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/choices/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ze=re===e;if(!Ze)break}else return _.errors=
[{instancePath:s+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=sr===e}else var c=!0}}}}}}}}}}}}else
return _.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _.errors=f,e===0}_.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};const kt=ze,Yr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc calibration config",description:"How a model\
 is to be calibrated: what the spec asks for, resolved. A fitted calibrator is another file.",type:"object",properties:{version:{const:3},fingerprint:{type:"str\
ing",pattern:"^[0-9a-f]{64}$"},model:{type:"string"},variant:{type:["string","null"]},method:{enum:["platt","isotonic","temperature"]},heads:{type:"array",items:{
type:"string"}},sources:{type:["array","null"],items:{type:"string"}},per:{type:"array",items:{enum:["head","source"]}},signals:{type:"array",items:{type:"objec\
t",properties:{name:{type:"string"},kind:{enum:["id","ids","vec","bins"]},vocab:{type:["string","null"]},size:{type:"integer",minimum:0},hours:{type:["string","\
null"]}},required:["name","kind","vocab","size","hours"],additionalProperties:!1}},everySeconds:{type:"number"},windowSeconds:{type:"number"},halfLifeSeconds:{type:[
"number","null"]},traffic:{type:["object","null"],properties:{column:{type:"string"},value:{type:"string"}},required:["column","value"],additionalProperties:!1},
sampling:{type:["object","null"],properties:{base:{type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{
enum:["weight","base","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1}},required:["version","fingerprint","model","variant","method",
"heads","sources","per","signals","everySeconds","windowSeconds","halfLifeSeconds","traffic","sampling"],additionalProperties:!1,$id:"calibration"};function ze(m,{
instancePath:s="",parentData:hs,parentDataProperty:bs,rootData:Ir=m,dynamicAnchors:Sr={}}={}){let f=null,e=0;const Ne=ze.evaluated;if(Ne.dynamicProps&&(Ne.props=
void 0),Ne.dynamicItems&&(Ne.items=void 0),e===0)if(m&&typeof m=="object"&&!Array.isArray(m)){let Q;if(m.version===void 0&&(Q="version")||m.fingerprint===void 0&&
(Q="fingerprint")||m.model===void 0&&(Q="model")||m.variant===void 0&&(Q="variant")||m.method===void 0&&(Q="method")||m.heads===void 0&&(Q="heads")||m.sources===
void 0&&(Q="sources")||m.per===void 0&&(Q="per")||m.signals===void 0&&(Q="signals")||m.everySeconds===void 0&&(Q="everySeconds")||m.windowSeconds===void 0&&(Q="\
windowSeconds")||m.halfLifeSeconds===void 0&&(Q="halfLifeSeconds")||m.traffic===void 0&&(Q="traffic")||m.sampling===void 0&&(Q="sampling"))return ze.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:Q},message:"must have required property '"+Q+"'"}],!1;{const ue=e;for(const A in m)if(!$r.call(
Yr.properties,A)){return ze.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"mu\
st NOT have additional properties"}],!1;break}if(ue===e){if(m.version!==void 0){const A=e;if(m.version!==3)return ze.errors=[{instancePath:s+"/version",schemaPath:"\
#/properties/version/const",keyword:"const",params:{allowedValue:3},message:"must be equal to constant"}],!1;var c=A===e}else var c=!0;if(c){if(m.fingerprint!==
void 0){let A=m.fingerprint;const N=e;if(e===N)if(typeof A=="string"){if(!Xr.test(A))return ze.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/f\
ingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ze.errors=[{instancePath:s+
"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=N===e}else var c=!0;if(c){if(m.
model!==void 0){const A=e;if(typeof m.model!="string")return ze.errors=[{instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var c=A===e}else var c=!0;if(c){if(m.variant!==void 0){let A=m.variant;const N=e;if(typeof A!="string"&&A!==null)return ze.
errors=[{instancePath:s+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:Yr.properties.variant.type},message:"must be string,null"}],
!1;var c=N===e}else var c=!0;if(c){if(m.method!==void 0){let A=m.method;const N=e;if(!(A==="platt"||A==="isotonic"||A==="temperature"))return ze.errors=[{instancePath:s+
"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:Yr.properties.method.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var c=N===e}else var c=!0;if(c){if(m.heads!==void 0){let A=m.heads;const N=e;if(e===N)if(Array.isArray(A)){var we=!0;const de=A.length;for(let Oe=0;Oe<
de;Oe++){const g=e;if(typeof A[Oe]!="string")return ze.errors=[{instancePath:s+"/heads/"+Oe,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var we=g===e;if(!we)break}}else return ze.errors=[{instancePath:s+"/heads",schemaPath:"#/properties/heads/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var c=N===e}else var c=!0;if(c){if(m.sources!==void 0){let A=m.sources;const N=e;if(!Array.isArray(A)&&
A!==null)return ze.errors=[{instancePath:s+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:Yr.properties.sources.type},message:"mu\
st be array,null"}],!1;if(e===N&&Array.isArray(A)){var ee=!0;const de=A.length;for(let Oe=0;Oe<de;Oe++){const g=e;if(typeof A[Oe]!="string")return ze.errors=[{instancePath:s+
"/sources/"+Oe,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ee=g===e;if(!ee)break}}var c=N===
e}else var c=!0;if(c){if(m.per!==void 0){let A=m.per;const N=e;if(e===N)if(Array.isArray(A)){var ce=!0;const de=A.length;for(let Oe=0;Oe<de;Oe++){let g=A[Oe];const L=e;
if(!(g==="head"||g==="source"))return ze.errors=[{instancePath:s+"/per/"+Oe,schemaPath:"#/properties/per/items/enum",keyword:"enum",params:{allowedValues:Yr.properties.
per.items.enum},message:"must be equal to one of the allowed values"}],!1;var ce=L===e;if(!ce)break}}else return ze.errors=[{instancePath:s+"/per",schemaPath:"#\
/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=N===e}else var c=!0;if(c){if(m.signals!==void 0){let A=m.signals;const N=e;
if(e===N)if(Array.isArray(A)){var B=!0;const de=A.length;for(let Oe=0;Oe<de;Oe++){let g=A[Oe];const L=e;if(e===L)if(g&&typeof g=="object"&&!Array.isArray(g)){let V;
if(g.name===void 0&&(V="name")||g.kind===void 0&&(V="kind")||g.vocab===void 0&&(V="vocab")||g.size===void 0&&(V="size")||g.hours===void 0&&(V="hours"))return ze.
errors=[{instancePath:s+"/signals/"+Oe,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:V},message:"must have require\
d property '"+V+"'"}],!1;{const y=e;for(const u in g)if(!(u==="name"||u==="kind"||u==="vocab"||u==="size"||u==="hours")){return ze.errors=[{instancePath:s+"/sig\
nals/"+Oe,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have addit\
ional properties"}],!1;break}if(y===e){if(g.name!==void 0){const u=e;if(typeof g.name!="string")return ze.errors=[{instancePath:s+"/signals/"+Oe+"/name",schemaPath:"\
#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=u===e}else var be=!0;if(be){if(g.kind!==
void 0){let u=g.kind;const G=e;if(!(u==="id"||u==="ids"||u==="vec"||u==="bins"))return ze.errors=[{instancePath:s+"/signals/"+Oe+"/kind",schemaPath:"#/propertie\
s/signals/items/properties/kind/enum",keyword:"enum",params:{allowedValues:Yr.properties.signals.items.properties.kind.enum},message:"must be equal to one of th\
e allowed values"}],!1;var be=G===e}else var be=!0;if(be){if(g.vocab!==void 0){let u=g.vocab;const G=e;if(typeof u!="string"&&u!==null)return ze.errors=[{instancePath:s+
"/signals/"+Oe+"/vocab",schemaPath:"#/properties/signals/items/properties/vocab/type",keyword:"type",params:{type:Yr.properties.signals.items.properties.vocab.type},
message:"must be string,null"}],!1;var be=G===e}else var be=!0;if(be){if(g.size!==void 0){let u=g.size;const G=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u)))return ze.errors=[{instancePath:s+"/signals/"+Oe+"/size",schemaPath:"#/properties/signals/items/properties/size/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===G&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return ze.errors=[{instancePath:s+"/signals/"+Oe+"/size",schemaPath:"#\
/properties/signals/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var be=G===e}else var be=!0;if(be)
if(g.hours!==void 0){let u=g.hours;const G=e;if(typeof u!="string"&&u!==null)return ze.errors=[{instancePath:s+"/signals/"+Oe+"/hours",schemaPath:"#/properties/\
signals/items/properties/hours/type",keyword:"type",params:{type:Yr.properties.signals.items.properties.hours.type},message:"must be string,null"}],!1;var be=G===
e}else var be=!0}}}}}}else return ze.errors=[{instancePath:s+"/signals/"+Oe,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var B=L===e;if(!B)break}}else return ze.errors=[{instancePath:s+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var c=N===e}else var c=!0;if(c){if(m.everySeconds!==void 0){let A=m.everySeconds;const N=e;if(!(typeof A=="number"&&isFinite(
A)))return ze.errors=[{instancePath:s+"/everySeconds",schemaPath:"#/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var c=N===e}else var c=!0;if(c){if(m.windowSeconds!==void 0){let A=m.windowSeconds;const N=e;if(!(typeof A=="number"&&isFinite(A)))return ze.errors=[{instancePath:s+
"/windowSeconds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var c=N===e}else var c=!0;if(c){
if(m.halfLifeSeconds!==void 0){let A=m.halfLifeSeconds;const N=e;if(!(typeof A=="number"&&isFinite(A))&&A!==null)return ze.errors=[{instancePath:s+"/halfLifeSec\
onds",schemaPath:"#/properties/halfLifeSeconds/type",keyword:"type",params:{type:Yr.properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var c=N===
e}else var c=!0;if(c){if(m.traffic!==void 0){let A=m.traffic;const N=e;if(!(A&&typeof A=="object"&&!Array.isArray(A))&&A!==null)return ze.errors=[{instancePath:s+
"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type:Yr.properties.traffic.type},message:"must be object,null"}],!1;if(e===N&&A&&typeof A==
"object"&&!Array.isArray(A)){let de;if(A.column===void 0&&(de="column")||A.value===void 0&&(de="value"))return ze.errors=[{instancePath:s+"/traffic",schemaPath:"\
#/properties/traffic/required",keyword:"required",params:{missingProperty:de},message:"must have required property '"+de+"'"}],!1;{const Oe=e;for(const g in A)if(!(g===
"column"||g==="value")){return ze.errors=[{instancePath:s+"/traffic",schemaPath:"#/properties/traffic/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(Oe===e){if(A.column!==void 0){const g=e;if(typeof A.column!="string")return ze.
errors=[{instancePath:s+"/traffic/column",schemaPath:"#/properties/traffic/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var Ve=g===e}else var Ve=!0;if(Ve)if(A.value!==void 0){const g=e;if(typeof A.value!="string")return ze.errors=[{instancePath:s+"/traffic/value",schemaPath:"#\
/properties/traffic/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ve=g===e}else var Ve=!0}}}var c=N===e}else var c=!0;
if(c)if(m.sampling!==void 0){let A=m.sampling;const N=e;if(!(A&&typeof A=="object"&&!Array.isArray(A))&&A!==null)return ze.errors=[{instancePath:s+"/sampling",schemaPath:"\
#/properties/sampling/type",keyword:"type",params:{type:Yr.properties.sampling.type},message:"must be object,null"}],!1;if(e===N&&A&&typeof A=="object"&&!Array.
isArray(A)){let de;if(A.base===void 0&&(de="base")||A.keep===void 0&&(de="keep")||A.log===void 0&&(de="log")||A.correct===void 0&&(de="correct"))return ze.errors=
[{instancePath:s+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:de},message:"must have required property '"+
de+"'"}],!1;{const Oe=e;for(const g in A)if(!(g==="base"||g==="keep"||g==="log"||g==="correct")){return ze.errors=[{instancePath:s+"/sampling",schemaPath:"#/pro\
perties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(Oe===
e){if(A.base!==void 0){let g=A.base;const L=e;if(typeof g!="string"&&g!==null)return ze.errors=[{instancePath:s+"/sampling/base",schemaPath:"#/properties/sampli\
ng/properties/base/type",keyword:"type",params:{type:Yr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var J=L===e}else var J=!0;if(J){
if(A.keep!==void 0){let g=A.keep;const L=e;if(e===L)if(typeof g=="number"&&isFinite(g)){if(g>1||isNaN(g))return ze.errors=[{instancePath:s+"/sampling/keep",schemaPath:"\
#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(g<0||isNaN(g))return ze.errors=
[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1}else return ze.errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var J=L===e}else var J=!0;if(J){if(A.log!==void 0){let g=A.log;const L=e;if(!(g==="unsampled"||g==="sampled"))return ze.errors=[{instancePath:s+
"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:Yr.properties.sampling.properties.log.enum},message:"\
must be equal to one of the allowed values"}],!1;var J=L===e}else var J=!0;if(J)if(A.correct!==void 0){let g=A.correct;const L=e;if(!(g==="weight"||g==="base"||
g==="batch"))return ze.errors=[{instancePath:s+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:Yr.
properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var J=L===e}else var J=!0}}}}}var c=N===e}else var c=!0}}}}}}}}}}}}}}}else
return ze.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ze.errors=f,e===0}ze.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const Pt=he,Fs={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc manifest",description:"What a buil\
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
$id:"manifest"};function he(m,{instancePath:s="",parentData:hs,parentDataProperty:bs,rootData:Ir=m,dynamicAnchors:Sr={}}={}){let f=null,e=0;const Ne=he.evaluated;
if(Ne.dynamicProps&&(Ne.props=void 0),Ne.dynamicItems&&(Ne.items=void 0),e===0)if(m&&typeof m=="object"&&!Array.isArray(m)){let de;if(m.version===void 0&&(de="v\
ersion")||m.adsc===void 0&&(de="adsc")||m.model===void 0&&(de="model")||m.variant===void 0&&(de="variant")||m.fingerprint===void 0&&(de="fingerprint")||m.files===
void 0&&(de="files"))return he.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:de},message:"must have required proper\
ty '"+de+"'"}],!1;{const Oe=e;for(const g in m)if(!$r.call(Fs.properties,g)){return he.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(Oe===e){if(m.version!==void 0){const g=e;if(m.version!==
1)return he.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constan\
t"}],!1;var c=g===e}else var c=!0;if(c){if(m.adsc!==void 0){const g=e;if(typeof m.adsc!="string")return he.errors=[{instancePath:s+"/adsc",schemaPath:"#/propert\
ies/adsc/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=g===e}else var c=!0;if(c){if(m.model!==void 0){const g=e;if(typeof m.model!=
"string")return he.errors=[{instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=g===
e}else var c=!0;if(c){if(m.variant!==void 0){let g=m.variant;const L=e;if(typeof g!="string"&&g!==null)return he.errors=[{instancePath:s+"/variant",schemaPath:"\
#/properties/variant/type",keyword:"type",params:{type:Fs.properties.variant.type},message:"must be string,null"}],!1;var c=L===e}else var c=!0;if(c){if(m.baseline!==
void 0){const g=e;if(typeof m.baseline!="string")return he.errors=[{instancePath:s+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var c=g===e}else var c=!0;if(c){if(m.assumed!==void 0){let g=m.assumed;const L=e;if(e===L)if(g&&typeof g=="object"&&!Array.
isArray(g)){let V;if(g.vocabs===void 0&&(V="vocabs")||g.signals===void 0&&(V="signals"))return he.errors=[{instancePath:s+"/assumed",schemaPath:"#/properties/as\
sumed/required",keyword:"required",params:{missingProperty:V},message:"must have required property '"+V+"'"}],!1;{const y=e;for(const u in g)if(!(u==="vocabs"||
u==="signals")){return he.errors=[{instancePath:s+"/assumed",schemaPath:"#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(g.vocabs!==void 0){let u=g.vocabs;const G=e;if(e===G)if(Array.isArray(u)){var we=!0;const z=u.
length;for(let q=0;q<z;q++){const O=e;if(typeof u[q]!="string")return he.errors=[{instancePath:s+"/assumed/vocabs/"+q,schemaPath:"#/properties/assumed/propertie\
s/vocabs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var we=O===e;if(!we)break}}else return he.errors=[{instancePath:s+"/ass\
umed/vocabs",schemaPath:"#/properties/assumed/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ee=G===e}else var ee=!0;
if(ee)if(g.signals!==void 0){let u=g.signals;const G=e;if(e===G)if(Array.isArray(u)){var ce=!0;const q=u.length;for(let O=0;O<q;O++){const I=e;if(typeof u[O]!="\
string")return he.errors=[{instancePath:s+"/assumed/signals/"+O,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var ce=I===e;if(!ce)break}}else return he.errors=[{instancePath:s+"/assumed/signals",schemaPath:"#/properties/assumed/proper\
ties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ee=G===e}else var ee=!0}}}else return he.errors=[{instancePath:s+"/assu\
med",schemaPath:"#/properties/assumed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=L===e}else var c=!0;if(c){if(m.fingerprint!==
void 0){let g=m.fingerprint;const L=e;if(e===L)if(typeof g=="string"){if(!Xr.test(g))return he.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/f\
ingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return he.errors=[{instancePath:s+
"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=L===e}else var c=!0;if(c){if(m.
contract!==void 0){let g=m.contract;const L=e;if(e===L)if(typeof g=="string"){if(!Xr.test(g))return he.errors=[{instancePath:s+"/contract",schemaPath:"#/propert\
ies/contract/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return he.errors=[{instancePath:s+
"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=L===e}else var c=!0;if(c){if(m.modelFingerprint!==
void 0){let g=m.modelFingerprint;const L=e;if(e===L)if(typeof g=="string"){if(!Xr.test(g))return he.errors=[{instancePath:s+"/modelFingerprint",schemaPath:"#/pr\
operties/modelFingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return he.errors=
[{instancePath:s+"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=L===
e}else var c=!0;if(c){if(m.distilled!==void 0){let g=m.distilled;const L=e;if(e===L)if(g&&typeof g=="object"&&!Array.isArray(g)){let V;if(g.trees===void 0&&(V="\
trees")||g.network===void 0&&(V="network")||g.sum===void 0&&(V="sum")||g.pupil===void 0&&(V="pupil")||g.kept===void 0&&(V="kept"))return he.errors=[{instancePath:s+
"/distilled",schemaPath:"#/properties/distilled/required",keyword:"required",params:{missingProperty:V},message:"must have required property '"+V+"'"}],!1;{const y=e;
for(const u in g)if(!(u==="trees"||u==="network"||u==="sum"||u==="pupil"||u==="kept")){return he.errors=[{instancePath:s+"/distilled",schemaPath:"#/properties/d\
istilled/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(y===e){if(g.
trees!==void 0){let u=g.trees;const G=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return he.errors=[{instancePath:s+"/distilled/trees",schemaPath:"\
#/properties/distilled/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===G&&typeof u=="number"&&isFinite(u)&&(u<
0||isNaN(u)))return he.errors=[{instancePath:s+"/distilled/trees",schemaPath:"#/properties/distilled/properties/trees/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var B=G===e}else var B=!0;if(B){if(g.network!==void 0){let u=g.network;const G=e;if(!(typeof u=="number"&&isFinite(u)))
return he.errors=[{instancePath:s+"/distilled/network",schemaPath:"#/properties/distilled/properties/network/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var B=G===e}else var B=!0;if(B){if(g.sum!==void 0){let u=g.sum;const G=e;if(!(typeof u=="number"&&isFinite(u)))return he.errors=[{instancePath:s+
"/distilled/sum",schemaPath:"#/properties/distilled/properties/sum/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var B=G===e}else var B=!0;
if(B){if(g.pupil!==void 0){let u=g.pupil;const G=e;if(!(typeof u=="number"&&isFinite(u))&&u!==null)return he.errors=[{instancePath:s+"/distilled/pupil",schemaPath:"\
#/properties/distilled/properties/pupil/type",keyword:"type",params:{type:Fs.properties.distilled.properties.pupil.type},message:"must be number,null"}],!1;var B=G===
e}else var B=!0;if(B)if(g.kept!==void 0){let u=g.kept;const G=e;if(!(u==="pupil"||u==="network"))return he.errors=[{instancePath:s+"/distilled/kept",schemaPath:"\
#/properties/distilled/properties/kept/enum",keyword:"enum",params:{allowedValues:Fs.properties.distilled.properties.kept.enum},message:"must be equal to one of\
 the allowed values"}],!1;var B=G===e}else var B=!0}}}}}}else return he.errors=[{instancePath:s+"/distilled",schemaPath:"#/properties/distilled/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;var c=L===e}else var c=!0;if(c){if(m.int8!==void 0){let g=m.int8;const L=e;if(e===L)if(g&&typeof g=="o\
bject"&&!Array.isArray(g)){let V;if(g.tables===void 0&&(V="tables")||g.of===void 0&&(V="of")||g.measured===void 0&&(V="measured")||g.rows===void 0&&(V="rows")||
g.heads===void 0&&(V="heads"))return he.errors=[{instancePath:s+"/int8",schemaPath:"#/properties/int8/required",keyword:"required",params:{missingProperty:V},message:"\
must have required property '"+V+"'"}],!1;{const y=e;for(const u in g)if(!(u==="tables"||u==="of"||u==="measured"||u==="rows"||u==="heads")){return he.errors=[{
instancePath:s+"/int8",schemaPath:"#/properties/int8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have a\
dditional properties"}],!1;break}if(y===e){if(g.tables!==void 0){let u=g.tables;const G=e;if(e===G)if(Array.isArray(u)){var be=!0;const z=u.length;for(let q=0;q<
z;q++){const O=e;if(typeof u[q]!="string")return he.errors=[{instancePath:s+"/int8/tables/"+q,schemaPath:"#/properties/int8/properties/tables/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var be=O===e;if(!be)break}}else return he.errors=[{instancePath:s+"/int8/tables",schemaPath:"#/proper\
ties/int8/properties/tables/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ve=G===e}else var Ve=!0;if(Ve){if(g.of!==void 0){let u=g.
of;const G=e;if(e===G)if(typeof u=="string"){if(!Xr.test(u))return he.errors=[{instancePath:s+"/int8/of",schemaPath:"#/properties/int8/properties/of/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return he.errors=[{instancePath:s+"/int8/of",schemaPath:"#/pr\
operties/int8/properties/of/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ve=G===e}else var Ve=!0;if(Ve){if(g.measured!==void 0){
let u=g.measured;const G=e;if(!(u==="holdout"||u==="validate"||u==="train"||u==="data"))return he.errors=[{instancePath:s+"/int8/measured",schemaPath:"#/propert\
ies/int8/properties/measured/enum",keyword:"enum",params:{allowedValues:Fs.properties.int8.properties.measured.enum},message:"must be equal to one of the allowe\
d values"}],!1;var Ve=G===e}else var Ve=!0;if(Ve){if(g.rows!==void 0){let u=g.rows;const G=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return he.
errors=[{instancePath:s+"/int8/rows",schemaPath:"#/properties/int8/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
G&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return he.errors=[{instancePath:s+"/int8/rows",schemaPath:"#/properties/int8/properties/rows/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ve=G===e}else var Ve=!0;if(Ve)if(g.heads!==void 0){let u=g.heads;const G=e;if(e===G)if(u&&
typeof u=="object"&&!Array.isArray(u))for(const q in u){let O=u[q];const I=e;if(e===I)if(O&&typeof O=="object"&&!Array.isArray(O)){let ge;if(O.logLoss===void 0&&
(ge="logLoss")||O.auc===void 0&&(ge="auc"))return he.errors=[{instancePath:s+"/int8/heads/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/in\
t8/properties/heads/additionalProperties/required",keyword:"required",params:{missingProperty:ge},message:"must have required property '"+ge+"'"}],!1;{const qe=e;
for(const R in O)if(!(R==="logLoss"||R==="auc")){return he.errors=[{instancePath:s+"/int8/heads/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/int8/properties/heads/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:R},message:"must NOT have additio\
nal properties"}],!1;break}if(qe===e){if(O.logLoss!==void 0){let R=O.logLoss;const T=e;if(!Array.isArray(R)&&R!==null)return he.errors=[{instancePath:s+"/int8/h\
eads/"+q.replace(/~/g,"~0").replace(/\//g,"~1")+"/logLoss",schemaPath:"#/properties/int8/properties/heads/additionalProperties/properties/logLoss/type",keyword:"\
type",params:{type:Fs.properties.int8.properties.heads.additionalProperties.properties.logLoss.type},message:"must be array,null"}],!1;if(e===T&&Array.isArray(R)){
var J=!0;const Te=R.length;for(let De=0;De<Te;De++){let ie=R[De];const U=e;if(!(typeof ie=="number"&&isFinite(ie)))return he.errors=[{instancePath:s+"/int8/head\
s/"+q.replace(/~/g,"~0").replace(/\//g,"~1")+"/logLoss/"+De,schemaPath:"#/properties/int8/properties/heads/additionalProperties/properties/logLoss/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var J=U===e;if(!J)break}}var Q=T===e}else var Q=!0;if(Q)if(O.auc!==void 0){let R=O.auc;const T=e;if(!Array.
isArray(R)&&R!==null)return he.errors=[{instancePath:s+"/int8/heads/"+q.replace(/~/g,"~0").replace(/\//g,"~1")+"/auc",schemaPath:"#/properties/int8/properties/h\
eads/additionalProperties/properties/auc/type",keyword:"type",params:{type:Fs.properties.int8.properties.heads.additionalProperties.properties.auc.type},message:"\
must be array,null"}],!1;if(e===T&&Array.isArray(R)){var ue=!0;const De=R.length;for(let ie=0;ie<De;ie++){let U=R[ie];const te=e;if(!(typeof U=="number"&&isFinite(
U)))return he.errors=[{instancePath:s+"/int8/heads/"+q.replace(/~/g,"~0").replace(/\//g,"~1")+"/auc/"+ie,schemaPath:"#/properties/int8/properties/heads/addition\
alProperties/properties/auc/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ue=te===e;if(!ue)break}}var Q=T===e}else var Q=!0}}}else
return he.errors=[{instancePath:s+"/int8/heads/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/int8/properties/heads/additionalProperties/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var A=I===e;if(!A)break}else return he.errors=[{instancePath:s+"/int8/heads",schemaPath:"\
#/properties/int8/properties/heads/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ve=G===e}else var Ve=!0}}}}}}else return he.errors=
[{instancePath:s+"/int8",schemaPath:"#/properties/int8/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=L===e}else var c=!0;if(c)
if(m.files!==void 0){let g=m.files;const L=e;if(e===L)if(g&&typeof g=="object"&&!Array.isArray(g))for(const V in g){let y=g[V];const u=e;if(e===u)if(y&&typeof y==
"object"&&!Array.isArray(y)){let G;if(y.bytes===void 0&&(G="bytes")||y.sha256===void 0&&(G="sha256"))return he.errors=[{instancePath:s+"/files/"+V.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:G},message:"must have require\
d property '"+G+"'"}],!1;{const z=e;for(const q in y)if(!(q==="bytes"||q==="sha256")){return he.errors=[{instancePath:s+"/files/"+V.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT h\
ave additional properties"}],!1;break}if(z===e){if(y.bytes!==void 0){let q=y.bytes;const O=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return he.
errors=[{instancePath:s+"/files/"+V.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return he.errors=[{instancePath:s+"/file\
s/"+V.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var N=O===e}else var N=!0;if(N)if(y.sha256!==void 0){let q=y.sha256;const O=e;if(e===O)if(typeof q=="string"){if(!Xr.test(
q))return he.errors=[{instancePath:s+"/files/"+V.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties\
/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return he.errors=[{instancePath:s+"\
/files/"+V.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var N=O===e}else var N=!0}}}else return he.errors=[{instancePath:s+"/files/"+V.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/files/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var C=u===e;if(!C)break}else return he.errors=
[{instancePath:s+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=L===e}else var c=!0}}}}}}}}}}}}}else
return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.errors=f,e===0}he.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const _t=Vr;function Vr(m,{instancePath:s="",parentData:hs,parentDataProperty:bs,rootData:Ir=m,dynamicAnchors:Sr={}}={}){let f=null,e=0;const Ne=Vr.evaluated;if(Ne.dynamicProps&&
(Ne.props=void 0),Ne.dynamicItems&&(Ne.items=void 0),e===0)if(m&&typeof m=="object"&&!Array.isArray(m)){let A;if(m.version===void 0&&(A="version")||m.fingerprint===
void 0&&(A="fingerprint")||m.cases===void 0&&(A="cases"))return Vr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:A},
message:"must have required property '"+A+"'"}],!1;{const N=e;for(const C in m)if(!(C==="version"||C==="fingerprint"||C==="cases")){return Vr.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"}],!1;break}if(N===
e){if(m.version!==void 0){const C=e;if(m.version!==1)return Vr.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var c=C===e}else var c=!0;if(c){if(m.fingerprint!==void 0){let C=m.fingerprint;const de=e;if(e===de)if(typeof C==
"string"){if(!Xr.test(C))return Vr.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Vr.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=de===e}else var c=!0;if(c)if(m.cases!==void 0){let C=m.cases;const de=e;if(e===de)if(Array.
isArray(C)){var we=!0;const g=C.length;for(let L=0;L<g;L++){let H=C[L];const V=e;if(e===V)if(H&&typeof H=="object"&&!Array.isArray(H)){let u;if(H.note===void 0&&
(u="note")||H.serving===void 0&&(u="serving")||H.row===void 0&&(u="row")||H.signals===void 0&&(u="signals"))return Vr.errors=[{instancePath:s+"/cases/"+L,schemaPath:"\
#/properties/cases/items/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{const G=e;for(const z in H)
if(!(z==="note"||z==="serving"||z==="row"||z==="signals")){return Vr.errors=[{instancePath:s+"/cases/"+L,schemaPath:"#/properties/cases/items/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:z},message:"must NOT have additional properties"}],!1;break}if(G===e){if(H.note!==void 0){const z=e;
if(typeof H.note!="string")return Vr.errors=[{instancePath:s+"/cases/"+L+"/note",schemaPath:"#/properties/cases/items/properties/note/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ee=z===e}else var ee=!0;if(ee){if(H.serving!==void 0){const z=e;if(typeof H.serving!="boolean")return Vr.errors=
[{instancePath:s+"/cases/"+L+"/serving",schemaPath:"#/properties/cases/items/properties/serving/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var ee=z===e}else var ee=!0;if(ee){if(H.row!==void 0){let z=H.row;const q=e;if(!(z&&typeof z=="object"&&!Array.isArray(z)))return Vr.errors=[{instancePath:s+
"/cases/"+L+"/row",schemaPath:"#/properties/cases/items/properties/row/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ee=q===e}else
var ee=!0;if(ee)if(H.signals!==void 0){let z=H.signals;const q=e;if(e===q)if(z&&typeof z=="object"&&!Array.isArray(z))for(const I in z){let ge=z[I];const qe=e,R=e;
let T=!1;const Te=e;if(e===Te)if(ge&&typeof ge=="object"&&!Array.isArray(ge)){let ie;if(ge.values===void 0&&(ie="values")){const U={instancePath:s+"/cases/"+L+"\
/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/required",keyword:"requ\
ired",params:{missingProperty:ie},message:"must have required property '"+ie+"'"};f===null?f=[U]:f.push(U),e++}else{const U=e;for(const te in ge)if(te!=="values"){
const ke={instancePath:s+"/cases/"+L+"/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProp\
erties/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:te},message:"must NOT have additional properties"};f===null?f=[ke]:
f.push(ke),e++;break}if(U===e&&ge.values!==void 0){let te=ge.values;if(e===e)if(Array.isArray(te)){var ce=!0;const Se=te.length;for(let ve=0;ve<Se;ve++){let X=te[ve];
const dr=e;if(!(typeof X=="number"&&isFinite(X))){const lr={instancePath:s+"/cases/"+L+"/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1")+"/values/"+ve,schemaPath:"\
#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"};f===null?f=[lr]:f.push(lr),e++}var ce=dr===e;if(!ce)break}}else{const Se={instancePath:s+"/cases/"+L+"/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1")+
"/values",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"};f===null?f=[Se]:f.push(Se),e++}}}}else{const ie={instancePath:s+"/cases/"+L+"/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/cases/items/properties/signals/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};f===null?f=[ie]:f.push(
ie),e++}var Q=Te===e;if(T=T||Q,Q)var B=!0;const De=e;if(e===De)if(ge&&typeof ge=="object"&&!Array.isArray(ge)){let ie;if(ge.ids===void 0&&(ie="ids")){const U={instancePath:s+
"/cases/"+L+"/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/required",
keyword:"required",params:{missingProperty:ie},message:"must have required property '"+ie+"'"};f===null?f=[U]:f.push(U),e++}else{const U=e;for(const te in ge)if(!(te===
"ids"||te==="weights")){const ke={instancePath:s+"/cases/"+L+"/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/propertie\
s/signals/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:te},message:"must NOT have additional pro\
perties"};f===null?f=[ke]:f.push(ke),e++;break}if(U===e){if(ge.ids!==void 0){let te=ge.ids;const ke=e;if(e===ke)if(Array.isArray(te)){var be=!0;const Se=te.length;
for(let ve=0;ve<Se;ve++){let X=te[ve];const dr=e;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X)&&isFinite(X))){const lr={instancePath:s+"/cases/"+L+"/signals/"+I.replace(
/~/g,"~0").replace(/\//g,"~1")+"/ids/"+ve,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};f===null?f=[lr]:f.push(lr),e++}if(e===dr&&typeof X=="number"&&isFinite(X)&&(X<0||isNaN(X))){const lr={instancePath:s+
"/cases/"+L+"/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+ve,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1\
/properties/ids/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};f===null?f=[lr]:f.push(lr),e++}var be=dr===e;if(!be)break}}else{
const Se={instancePath:s+"/cases/"+L+"/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids",schemaPath:"#/properties/cases/items/properties/signals/additio\
nalProperties/anyOf/1/properties/ids/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[Se]:f.push(Se),e++}var Ve=ke===e}else var Ve=!0;
if(Ve)if(ge.weights!==void 0){let te=ge.weights;const ke=e;if(e===ke)if(Array.isArray(te)){var J=!0;const ve=te.length;for(let X=0;X<ve;X++){let dr=te[X];const Xe=e;
if(!(typeof dr=="number"&&isFinite(dr))){const Ze={instancePath:s+"/cases/"+L+"/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1")+"/weights/"+X,schemaPath:"#/p\
roperties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/items/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"};f===null?f=[Ze]:f.push(Ze),e++}var J=Xe===e;if(!J)break}}else{const ve={instancePath:s+"/cases/"+L+"/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1")+"/w\
eights",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/type",keyword:"type",params:{type:"array"},message:"\
must be array"};f===null?f=[ve]:f.push(ve),e++}var Ve=ke===e}else var Ve=!0}}}else{const ie={instancePath:s+"/cases/"+L+"/signals/"+I.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};f===null?f=[ie]:f.push(ie),e++}var Q=De===e;if(T=T||Q,Q&&B!==!0&&(B=!0),T)e=R,f!==null&&(R?f.length=R:f=null);else{const ie={instancePath:s+"/cases/"+L+"\
/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return f===null?f=[ie]:f.push(ie),e++,Vr.errors=f,!1}var ue=qe===e;if(!ue)break}else return Vr.errors=[{instancePath:s+"\
/cases/"+L+"/signals",schemaPath:"#/properties/cases/items/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ee=q===
e}else var ee=!0}}}}}else return Vr.errors=[{instancePath:s+"/cases/"+L,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var we=V===e;if(!we)break}}else return Vr.errors=[{instancePath:s+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var c=de===e}else var c=!0}}}}else return Vr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return Vr.errors=f,e===0}Vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ot=me,Qr={$schema:"https://json-schema.\
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
$id:"calibrator"},ms={type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"identity"},kept:{type:"\
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
"kind","kept","prior","window","weight","events","temperature"],additionalProperties:!1}]};function D(m,{instancePath:s="",parentData:hs,parentDataProperty:bs,rootData:Ir=m,
dynamicAnchors:Sr={}}={}){let f=null,e=0;const Ne=D.evaluated;if(Ne.dynamicProps&&(Ne.props=void 0),Ne.dynamicItems&&(Ne.items=void 0),e===0)if(m&&typeof m=="ob\
ject"&&!Array.isArray(m)){let Oe;if(m.kind===void 0&&(Oe="kind"))return D.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:Oe},
message:"must have required property '"+Oe+"'"}],!1;{const g=m.kind;if(typeof g=="string")if(g==="identity"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){
let H;if(m.kind===void 0&&(H="kind")||m.kept===void 0&&(H="kept")||m.prior===void 0&&(H="prior")||m.window===void 0&&(H="window")||m.weight===void 0&&(H="weight")||
m.events===void 0&&(H="events"))return D.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:H},message:"must hav\
e required property '"+H+"'"}],!1;{const V=e;for(const y in m)if(!(y==="kind"||y==="kept"||y==="prior"||y==="window"||y==="weight"||y==="events")){return D.errors=
[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional prop\
erties"}],!1;break}if(V===e){if(m.kind!==void 0){const y=e;if(m.kind!=="identity")return D.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind\
/const",keyword:"const",params:{allowedValue:"identity"},message:"must be equal to constant"}],!1;var c=y===e}else var c=!0;if(c){if(m.kept!==void 0){const y=e;
if(typeof m.kept!="boolean")return D.errors=[{instancePath:s+"/kept",schemaPath:"#/oneOf/0/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var c=y===e}else var c=!0;if(c){if(m.prior!==void 0){const y=e;if(typeof m.prior!="boolean")return D.errors=[{instancePath:s+"/prior",schemaPath:"\
#/oneOf/0/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var c=y===e}else var c=!0;if(c){if(m.window!==void 0){let y=m.
window;const u=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return D.errors=[{instancePath:s+"/window",schemaPath:"#/oneOf/0/properties/window/typ\
e",keyword:"type",params:{type:ms.oneOf[0].properties.window.type},message:"must be object,null"}],!1;if(e===u&&y&&typeof y=="object"&&!Array.isArray(y)){let z;
if(y.from===void 0&&(z="from")||y.to===void 0&&(z="to")||y.rows===void 0&&(z="rows"))return D.errors=[{instancePath:s+"/window",schemaPath:"#/oneOf/0/properties\
/window/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const q=e;for(const O in y)if(!(O==="from"||
O==="to"||O==="rows")){return D.errors=[{instancePath:s+"/window",schemaPath:"#/oneOf/0/properties/window/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:O},message:"must NOT have additional properties"}],!1;break}if(q===e){if(y.from!==void 0){let O=y.from;const I=e;if(!(typeof O=="number"&&isFinite(
O))&&O!==null)return D.errors=[{instancePath:s+"/window/from",schemaPath:"#/oneOf/0/properties/window/properties/from/type",keyword:"type",params:{type:ms.oneOf[0].
properties.window.properties.from.type},message:"must be number,null"}],!1;var we=I===e}else var we=!0;if(we){if(y.to!==void 0){let O=y.to;const I=e;if(!(typeof O==
"number"&&isFinite(O))&&O!==null)return D.errors=[{instancePath:s+"/window/to",schemaPath:"#/oneOf/0/properties/window/properties/to/type",keyword:"type",params:{
type:ms.oneOf[0].properties.window.properties.to.type},message:"must be number,null"}],!1;var we=I===e}else var we=!0;if(we)if(y.rows!==void 0){let O=y.rows;const I=e;
if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return D.errors=[{instancePath:s+"/window/rows",schemaPath:"#/oneOf/0/properties/window/properties/rows\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===I&&typeof O=="number"&&isFinite(O)&&(O<0||isNaN(O)))return D.errors=[{instancePath:s+
"/window/rows",schemaPath:"#/oneOf/0/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var we=I===
e}else var we=!0}}}}var c=u===e}else var c=!0;if(c){if(m.weight!==void 0){let y=m.weight;const u=e;if(!(typeof y=="number"&&isFinite(y)))return D.errors=[{instancePath:s+
"/weight",schemaPath:"#/oneOf/0/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var c=u===e}else var c=!0;if(c)if(m.
events!==void 0){let y=m.events;const u=e;if(!(typeof y=="number"&&isFinite(y)))return D.errors=[{instancePath:s+"/events",schemaPath:"#/oneOf/0/properties/even\
ts/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var c=u===e}else var c=!0}}}}}}}else return D.errors=[{instancePath:s,schemaPath:"#\
/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ee=!0}else if(g==="platt"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(
m)){let H;if(m.kind===void 0&&(H="kind")||m.kept===void 0&&(H="kept")||m.prior===void 0&&(H="prior")||m.window===void 0&&(H="window")||m.weight===void 0&&(H="we\
ight")||m.events===void 0&&(H="events")||m.center===void 0&&(H="center")||m.alpha===void 0&&(H="alpha")||m.beta===void 0&&(H="beta")||m.gamma===void 0&&(H="gamm\
a")||m.standardErrors===void 0&&(H="standardErrors")||m.converged===void 0&&(H="converged"))return D.errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;{const V=e;for(const y in m)if(!$r.call(ms.oneOf[1].properties,y)){return D.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have addition\
al properties"}],!1;break}if(V===e){if(m.kind!==void 0){const y=e;if(m.kind!=="platt")return D.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/\
kind/const",keyword:"const",params:{allowedValue:"platt"},message:"must be equal to constant"}],!1;var ce=y===e}else var ce=!0;if(ce){if(m.kept!==void 0){const y=e;
if(typeof m.kept!="boolean")return D.errors=[{instancePath:s+"/kept",schemaPath:"#/oneOf/1/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var ce=y===e}else var ce=!0;if(ce){if(m.prior!==void 0){const y=e;if(typeof m.prior!="boolean")return D.errors=[{instancePath:s+"/prior",schemaPath:"\
#/oneOf/1/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ce=y===e}else var ce=!0;if(ce){if(m.window!==void 0){
let y=m.window;const u=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return D.errors=[{instancePath:s+"/window",schemaPath:"#/oneOf/1/properties/wi\
ndow/type",keyword:"type",params:{type:ms.oneOf[1].properties.window.type},message:"must be object,null"}],!1;if(e===u&&y&&typeof y=="object"&&!Array.isArray(y)){
let z;if(y.from===void 0&&(z="from")||y.to===void 0&&(z="to")||y.rows===void 0&&(z="rows"))return D.errors=[{instancePath:s+"/window",schemaPath:"#/oneOf/1/prop\
erties/window/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const q=e;for(const O in y)if(!(O==="f\
rom"||O==="to"||O==="rows")){return D.errors=[{instancePath:s+"/window",schemaPath:"#/oneOf/1/properties/window/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:O},message:"must NOT have additional properties"}],!1;break}if(q===e){if(y.from!==void 0){let O=y.from;const I=e;if(!(typeof O==
"number"&&isFinite(O))&&O!==null)return D.errors=[{instancePath:s+"/window/from",schemaPath:"#/oneOf/1/properties/window/properties/from/type",keyword:"type",params:{
type:ms.oneOf[1].properties.window.properties.from.type},message:"must be number,null"}],!1;var B=I===e}else var B=!0;if(B){if(y.to!==void 0){let O=y.to;const I=e;
if(!(typeof O=="number"&&isFinite(O))&&O!==null)return D.errors=[{instancePath:s+"/window/to",schemaPath:"#/oneOf/1/properties/window/properties/to/type",keyword:"\
type",params:{type:ms.oneOf[1].properties.window.properties.to.type},message:"must be number,null"}],!1;var B=I===e}else var B=!0;if(B)if(y.rows!==void 0){let O=y.
rows;const I=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return D.errors=[{instancePath:s+"/window/rows",schemaPath:"#/oneOf/1/properties/window/\
properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===I&&typeof O=="number"&&isFinite(O)&&(O<0||isNaN(O)))return D.
errors=[{instancePath:s+"/window/rows",schemaPath:"#/oneOf/1/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var B=I===e}else var B=!0}}}}var ce=u===e}else var ce=!0;if(ce){if(m.weight!==void 0){let y=m.weight;const u=e;if(!(typeof y=="number"&&isFinite(
y)))return D.errors=[{instancePath:s+"/weight",schemaPath:"#/oneOf/1/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var ce=u===e}else var ce=!0;if(ce){if(m.events!==void 0){let y=m.events;const u=e;if(!(typeof y=="number"&&isFinite(y)))return D.errors=[{instancePath:s+"/event\
s",schemaPath:"#/oneOf/1/properties/events/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ce=u===e}else var ce=!0;if(ce){if(m.center!==
void 0){let y=m.center;const u=e;if(e===u)if(typeof y=="number"&&isFinite(y)){if(y>1e9||isNaN(y))return D.errors=[{instancePath:s+"/center",schemaPath:"#/oneOf/\
1/properties/center/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(y<-1e9||isNaN(y))return D.errors=[{instancePath:s+
"/center",schemaPath:"#/oneOf/1/properties/center/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9},message:"must be >= -1000000000"}],!1}else return D.
errors=[{instancePath:s+"/center",schemaPath:"#/oneOf/1/properties/center/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ce=u===e}else
var ce=!0;if(ce){if(m.alpha!==void 0){let y=m.alpha;const u=e;if(e===u)if(typeof y=="number"&&isFinite(y)){if(y>1e6||isNaN(y))return D.errors=[{instancePath:s+"\
/alpha",schemaPath:"#/oneOf/1/properties/alpha/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(y<-1e6||isNaN(
y))return D.errors=[{instancePath:s+"/alpha",schemaPath:"#/oneOf/1/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must\
 be >= -1000000"}],!1}else return D.errors=[{instancePath:s+"/alpha",schemaPath:"#/oneOf/1/properties/alpha/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var ce=u===e}else var ce=!0;if(ce){if(m.beta!==void 0){let y=m.beta;const u=e;if(e===u)if(typeof y=="number"&&isFinite(y)){if(y>1e6||isNaN(
y))return D.errors=[{instancePath:s+"/beta",schemaPath:"#/oneOf/1/properties/beta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be\
 <= 1000000"}],!1;if(y<-1e6||isNaN(y))return D.errors=[{instancePath:s+"/beta",schemaPath:"#/oneOf/1/properties/beta/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e6},message:"must be >= -1000000"}],!1}else return D.errors=[{instancePath:s+"/beta",schemaPath:"#/oneOf/1/properties/beta/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var ce=u===e}else var ce=!0;if(ce){if(m.gamma!==void 0){let y=m.gamma;const u=e;if(e===u)if(Array.isArray(y)){var be=!0;
const z=y.length;for(let q=0;q<z;q++){let O=y[q];const I=e;if(e===I)if(typeof O=="number"&&isFinite(O)){if(O>1e6||isNaN(O))return D.errors=[{instancePath:s+"/ga\
mma/"+q,schemaPath:"#/oneOf/1/properties/gamma/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(O<-1e6||
isNaN(O))return D.errors=[{instancePath:s+"/gamma/"+q,schemaPath:"#/oneOf/1/properties/gamma/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},
message:"must be >= -1000000"}],!1}else return D.errors=[{instancePath:s+"/gamma/"+q,schemaPath:"#/oneOf/1/properties/gamma/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var be=I===e;if(!be)break}}else return D.errors=[{instancePath:s+"/gamma",schemaPath:"#/oneOf/1/properties/gamma/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var ce=u===e}else var ce=!0;if(ce){if(m.standardErrors!==void 0){let y=m.standardErrors;const u=e;if(e===
u)if(Array.isArray(y)){var Ve=!0;const z=y.length;for(let q=0;q<z;q++){let O=y[q];const I=e;if(!(typeof O=="number"&&isFinite(O)))return D.errors=[{instancePath:s+
"/standardErrors/"+q,schemaPath:"#/oneOf/1/properties/standardErrors/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ve=I===
e;if(!Ve)break}}else return D.errors=[{instancePath:s+"/standardErrors",schemaPath:"#/oneOf/1/properties/standardErrors/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var ce=u===e}else var ce=!0;if(ce)if(m.converged!==void 0){const y=e;if(typeof m.converged!="boolean")return D.errors=[{instancePath:s+
"/converged",schemaPath:"#/oneOf/1/properties/converged/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ce=y===e}else var ce=!0}}}}}}}}}}}}}else
return D.errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(g==="i\
sotonic"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let H;if(m.kind===void 0&&(H="kind")||m.kept===void 0&&(H="kept")||m.prior===void 0&&(H="prior")||
m.window===void 0&&(H="window")||m.weight===void 0&&(H="weight")||m.events===void 0&&(H="events")||m.fit===void 0&&(H="fit"))return D.errors=[{instancePath:s,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;{const V=e;for(const y in m)if(!(y==="kind"||
y==="kept"||y==="prior"||y==="window"||y==="weight"||y==="events"||y==="fit")){return D.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(V===e){if(m.kind!==void 0){const y=e;if(m.kind!==
"isotonic")return D.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"isotonic"},message:"must \
be equal to constant"}],!1;var J=y===e}else var J=!0;if(J){if(m.kept!==void 0){const y=e;if(typeof m.kept!="boolean")return D.errors=[{instancePath:s+"/kept",schemaPath:"\
#/oneOf/2/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var J=y===e}else var J=!0;if(J){if(m.prior!==void 0){const y=e;
if(typeof m.prior!="boolean")return D.errors=[{instancePath:s+"/prior",schemaPath:"#/oneOf/2/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var J=y===e}else var J=!0;if(J){if(m.window!==void 0){let y=m.window;const u=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return D.
errors=[{instancePath:s+"/window",schemaPath:"#/oneOf/2/properties/window/type",keyword:"type",params:{type:ms.oneOf[2].properties.window.type},message:"must be\
 object,null"}],!1;if(e===u&&y&&typeof y=="object"&&!Array.isArray(y)){let z;if(y.from===void 0&&(z="from")||y.to===void 0&&(z="to")||y.rows===void 0&&(z="rows"))
return D.errors=[{instancePath:s+"/window",schemaPath:"#/oneOf/2/properties/window/required",keyword:"required",params:{missingProperty:z},message:"must have re\
quired property '"+z+"'"}],!1;{const q=e;for(const O in y)if(!(O==="from"||O==="to"||O==="rows")){return D.errors=[{instancePath:s+"/window",schemaPath:"#/oneOf\
/2/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"}],!1;break}
if(q===e){if(y.from!==void 0){let O=y.from;const I=e;if(!(typeof O=="number"&&isFinite(O))&&O!==null)return D.errors=[{instancePath:s+"/window/from",schemaPath:"\
#/oneOf/2/properties/window/properties/from/type",keyword:"type",params:{type:ms.oneOf[2].properties.window.properties.from.type},message:"must be number,null"}],
!1;var Q=I===e}else var Q=!0;if(Q){if(y.to!==void 0){let O=y.to;const I=e;if(!(typeof O=="number"&&isFinite(O))&&O!==null)return D.errors=[{instancePath:s+"/win\
dow/to",schemaPath:"#/oneOf/2/properties/window/properties/to/type",keyword:"type",params:{type:ms.oneOf[2].properties.window.properties.to.type},message:"must \
be number,null"}],!1;var Q=I===e}else var Q=!0;if(Q)if(y.rows!==void 0){let O=y.rows;const I=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return D.
errors=[{instancePath:s+"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}],!1;if(e===I&&typeof O=="number"&&isFinite(O)&&(O<0||isNaN(O)))return D.errors=[{instancePath:s+"/window/rows",schemaPath:"#/oneOf/2/properties/window/pr\
operties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Q=I===e}else var Q=!0}}}}var J=u===e}else var J=!0;if(J){
if(m.weight!==void 0){let y=m.weight;const u=e;if(!(typeof y=="number"&&isFinite(y)))return D.errors=[{instancePath:s+"/weight",schemaPath:"#/oneOf/2/properties\
/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var J=u===e}else var J=!0;if(J){if(m.events!==void 0){let y=m.events;const u=e;
if(!(typeof y=="number"&&isFinite(y)))return D.errors=[{instancePath:s+"/events",schemaPath:"#/oneOf/2/properties/events/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var J=u===e}else var J=!0;if(J)if(m.fit!==void 0){let y=m.fit;const u=e;if(e===u)if(y&&typeof y=="object"&&!Array.isArray(y)){
let z;if(y.logits===void 0&&(z="logits")||y.values===void 0&&(z="values"))return D.errors=[{instancePath:s+"/fit",schemaPath:"#/oneOf/2/properties/fit/required",
keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const q=e;for(const O in y)if(!(O==="logits"||O==="values")){return D.
errors=[{instancePath:s+"/fit",schemaPath:"#/oneOf/2/properties/fit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"\
must NOT have additional properties"}],!1;break}if(q===e){if(y.logits!==void 0){let O=y.logits;const I=e;if(e===I)if(Array.isArray(O)){var ue=!0;const ge=O.length;
for(let qe=0;qe<ge;qe++){let R=O[qe];const T=e;if(!(typeof R=="number"&&isFinite(R)))return D.errors=[{instancePath:s+"/fit/logits/"+qe,schemaPath:"#/oneOf/2/pr\
operties/fit/properties/logits/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ue=T===e;if(!ue)break}}else return D.errors=[
{instancePath:s+"/fit/logits",schemaPath:"#/oneOf/2/properties/fit/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var A=I===
e}else var A=!0;if(A)if(y.values!==void 0){let O=y.values;const I=e;if(e===I)if(Array.isArray(O)){var N=!0;const qe=O.length;for(let R=0;R<qe;R++){let T=O[R];const Te=e;
if(e===Te)if(typeof T=="number"&&isFinite(T)){if(T>1||isNaN(T))return D.errors=[{instancePath:s+"/fit/values/"+R,schemaPath:"#/oneOf/2/properties/fit/properties\
/values/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(T<0||isNaN(T))return D.errors=[{instancePath:s+"/fit/va\
lues/"+R,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return D.errors=[{instancePath:s+"/fit/values/"+R,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var N=Te===e;if(!N)break}}else return D.errors=[{instancePath:s+"/fit/values",schemaPath:"#/oneOf/2/properties/fit/properties/values/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var A=I===e}else var A=!0}}}else return D.errors=[{instancePath:s+"/fit",schemaPath:"#/oneOf/2\
/properties/fit/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var J=u===e}else var J=!0}}}}}}}}else return D.errors=[{instancePath:s,
schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(g==="temperature"){if(e===e)if(m&&typeof m==
"object"&&!Array.isArray(m)){let H;if(m.kind===void 0&&(H="kind")||m.kept===void 0&&(H="kept")||m.prior===void 0&&(H="prior")||m.window===void 0&&(H="window")||
m.weight===void 0&&(H="weight")||m.events===void 0&&(H="events")||m.temperature===void 0&&(H="temperature"))return D.errors=[{instancePath:s,schemaPath:"#/oneOf\
/3/required",keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;{const V=e;for(const y in m)if(!(y==="kind"||y==="\
kept"||y==="prior"||y==="window"||y==="weight"||y==="events"||y==="temperature")){return D.errors=[{instancePath:s,schemaPath:"#/oneOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(V===e){if(m.kind!==void 0){const y=e;if(m.kind!==
"temperature")return D.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"temperature"},message:"\
must be equal to constant"}],!1;var C=y===e}else var C=!0;if(C){if(m.kept!==void 0){const y=e;if(typeof m.kept!="boolean")return D.errors=[{instancePath:s+"/kep\
t",schemaPath:"#/oneOf/3/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var C=y===e}else var C=!0;if(C){if(m.prior!==
void 0){const y=e;if(typeof m.prior!="boolean")return D.errors=[{instancePath:s+"/prior",schemaPath:"#/oneOf/3/properties/prior/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var C=y===e}else var C=!0;if(C){if(m.window!==void 0){let y=m.window;const u=e;if(!(y&&typeof y=="object"&&!Array.isArray(
y))&&y!==null)return D.errors=[{instancePath:s+"/window",schemaPath:"#/oneOf/3/properties/window/type",keyword:"type",params:{type:ms.oneOf[3].properties.window.
type},message:"must be object,null"}],!1;if(e===u&&y&&typeof y=="object"&&!Array.isArray(y)){let z;if(y.from===void 0&&(z="from")||y.to===void 0&&(z="to")||y.rows===
void 0&&(z="rows"))return D.errors=[{instancePath:s+"/window",schemaPath:"#/oneOf/3/properties/window/required",keyword:"required",params:{missingProperty:z},message:"\
must have required property '"+z+"'"}],!1;{const q=e;for(const O in y)if(!(O==="from"||O==="to"||O==="rows")){return D.errors=[{instancePath:s+"/window",schemaPath:"\
#/oneOf/3/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"}],!1;
break}if(q===e){if(y.from!==void 0){let O=y.from;const I=e;if(!(typeof O=="number"&&isFinite(O))&&O!==null)return D.errors=[{instancePath:s+"/window/from",schemaPath:"\
#/oneOf/3/properties/window/properties/from/type",keyword:"type",params:{type:ms.oneOf[3].properties.window.properties.from.type},message:"must be number,null"}],
!1;var de=I===e}else var de=!0;if(de){if(y.to!==void 0){let O=y.to;const I=e;if(!(typeof O=="number"&&isFinite(O))&&O!==null)return D.errors=[{instancePath:s+"/\
window/to",schemaPath:"#/oneOf/3/properties/window/properties/to/type",keyword:"type",params:{type:ms.oneOf[3].properties.window.properties.to.type},message:"mu\
st be number,null"}],!1;var de=I===e}else var de=!0;if(de)if(y.rows!==void 0){let O=y.rows;const I=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return D.
errors=[{instancePath:s+"/window/rows",schemaPath:"#/oneOf/3/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}],!1;if(e===I&&typeof O=="number"&&isFinite(O)&&(O<0||isNaN(O)))return D.errors=[{instancePath:s+"/window/rows",schemaPath:"#/oneOf/3/properties/window/pr\
operties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var de=I===e}else var de=!0}}}}var C=u===e}else var C=!0;if(C){
if(m.weight!==void 0){let y=m.weight;const u=e;if(!(typeof y=="number"&&isFinite(y)))return D.errors=[{instancePath:s+"/weight",schemaPath:"#/oneOf/3/properties\
/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var C=u===e}else var C=!0;if(C){if(m.events!==void 0){let y=m.events;const u=e;
if(!(typeof y=="number"&&isFinite(y)))return D.errors=[{instancePath:s+"/events",schemaPath:"#/oneOf/3/properties/events/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var C=u===e}else var C=!0;if(C)if(m.temperature!==void 0){let y=m.temperature;const u=e;if(e===u)if(typeof y=="number"&&isFinite(
y)){if(y>1e6||isNaN(y))return D.errors=[{instancePath:s+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000"}],!1;if(y<1e-6||isNaN(y))return D.errors=[{instancePath:s+"/temperature",schemaPath:"#/oneOf/3/properties/temperatur\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:1e-6},message:"must be >= 0.000001"}],!1}else return D.errors=[{instancePath:s+"/temperature",schemaPath:"\
#/oneOf/3/properties/temperature/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var C=u===e}else var C=!0}}}}}}}}else return D.errors=
[{instancePath:s,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else return D.errors=[{instancePath:s,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:g},message:'value of tag "kind" must be in oneOf'}],!1;else return D.
errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:g},message:'tag "kind" must be string'}],!1}}else
return D.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return D.errors=f,Ne.props=ee,e===0}D.evaluated=
{dynamicProps:!0,dynamicItems:!1};function me(m,{instancePath:s="",parentData:hs,parentDataProperty:bs,rootData:Ir=m,dynamicAnchors:Sr={}}={}){let f=null,e=0;const Ne=me.
evaluated;if(Ne.dynamicProps&&(Ne.props=void 0),Ne.dynamicItems&&(Ne.items=void 0),e===0)if(m&&typeof m=="object"&&!Array.isArray(m)){let de;if(m.version===void 0&&
(de="version")||m.method===void 0&&(de="method")||m.model===void 0&&(de="model")||m.window===void 0&&(de="window")||m.sampling===void 0&&(de="sampling")||m.layout===
void 0&&(de="layout")||m.heads===void 0&&(de="heads")||m.hash===void 0&&(de="hash"))return me.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:de},message:"must have required property '"+de+"'"}],!1;{const Oe=e;for(const g in m)if(!(g==="version"||g==="method"||g==="model"||g===
"window"||g==="sampling"||g==="layout"||g==="heads"||g==="hash")){return me.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(Oe===e){if(m.version!==void 0){const g=e;if(m.version!==3)return me.
errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:3},message:"must be equal to constant"}],!1;var c=g===
e}else var c=!0;if(c){if(m.method!==void 0){let g=m.method;const L=e;if(!(g==="platt"||g==="isotonic"||g==="temperature"))return me.errors=[{instancePath:s+"/me\
thod",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:Qr.properties.method.enum},message:"must be equal to one of the allowed values"}],
!1;var c=L===e}else var c=!0;if(c){if(m.model!==void 0){const g=e;if(typeof m.model!="string")return me.errors=[{instancePath:s+"/model",schemaPath:"#/propertie\
s/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=g===e}else var c=!0;if(c){if(m.window!==void 0){let g=m.window;const L=e;
if(e===L)if(g&&typeof g=="object"&&!Array.isArray(g)){let V;if(g.from===void 0&&(V="from")||g.to===void 0&&(V="to")||g.rows===void 0&&(V="rows")||g.traffic===void 0&&
(V="traffic")||g.ownRows===void 0&&(V="ownRows"))return me.errors=[{instancePath:s+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{
missingProperty:V},message:"must have required property '"+V+"'"}],!1;{const y=e;for(const u in g)if(!(u==="from"||u==="to"||u==="rows"||u==="traffic"||u==="own\
Rows")){return me.errors=[{instancePath:s+"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(g.from!==void 0){let u=g.from;const G=e;if(!(typeof u=="number"&&isFinite(u))&&u!==null)return me.
errors=[{instancePath:s+"/window/from",schemaPath:"#/properties/window/properties/from/type",keyword:"type",params:{type:Qr.properties.window.properties.from.type},
message:"must be number,null"}],!1;var we=G===e}else var we=!0;if(we){if(g.to!==void 0){let u=g.to;const G=e;if(!(typeof u=="number"&&isFinite(u))&&u!==null)return me.
errors=[{instancePath:s+"/window/to",schemaPath:"#/properties/window/properties/to/type",keyword:"type",params:{type:Qr.properties.window.properties.to.type},message:"\
must be number,null"}],!1;var we=G===e}else var we=!0;if(we){if(g.rows!==void 0){let u=g.rows;const G=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))
return me.errors=[{instancePath:s+"/window/rows",schemaPath:"#/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}],!1;if(e===G&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return me.errors=[{instancePath:s+"/window/rows",schemaPath:"#/properties/window/propert\
ies/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var we=G===e}else var we=!0;if(we){if(g.traffic!==void 0){let u=g.
traffic;const G=e;if(!(u==="all"||u==="own"))return me.errors=[{instancePath:s+"/window/traffic",schemaPath:"#/properties/window/properties/traffic/enum",keyword:"\
enum",params:{allowedValues:Qr.properties.window.properties.traffic.enum},message:"must be equal to one of the allowed values"}],!1;var we=G===e}else var we=!0;
if(we)if(g.ownRows!==void 0){let u=g.ownRows;const G=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return me.errors=[{instancePath:s+"/wi\
ndow/ownRows",schemaPath:"#/properties/window/properties/ownRows/type",keyword:"type",params:{type:Qr.properties.window.properties.ownRows.type},message:"must b\
e integer,null"}],!1;if(e===G&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return me.errors=[{instancePath:s+"/window/ownRows",schemaPath:"#/properties/win\
dow/properties/ownRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var we=G===e}else var we=!0}}}}}}else return me.errors=
[{instancePath:s+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=L===e}else var c=!0;if(c){
if(m.sampling!==void 0){let g=m.sampling;const L=e;if(!(g&&typeof g=="object"&&!Array.isArray(g))&&g!==null)return me.errors=[{instancePath:s+"/sampling",schemaPath:"\
#/properties/sampling/type",keyword:"type",params:{type:Qr.properties.sampling.type},message:"must be object,null"}],!1;if(e===L&&g&&typeof g=="object"&&!Array.
isArray(g)){let V;if(g.base===void 0&&(V="base")||g.keep===void 0&&(V="keep")||g.log===void 0&&(V="log")||g.correct===void 0&&(V="correct"))return me.errors=[{instancePath:s+
"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:V},message:"must have required property '"+V+"'"}],!1;{const y=e;
for(const u in g)if(!(u==="base"||u==="keep"||u==="log"||u==="correct")){return me.errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sampling/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(y===e){if(g.base!==void 0){
let u=g.base;const G=e;if(typeof u!="string"&&u!==null)return me.errors=[{instancePath:s+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",
keyword:"type",params:{type:Qr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var ee=G===e}else var ee=!0;if(ee){if(g.keep!==void 0){
let u=g.keep;const G=e;if(e===G)if(typeof u=="number"&&isFinite(u)){if(u>1||isNaN(u))return me.errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties\
/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(u<0||isNaN(u))return me.errors=[{instancePath:s+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return me.
errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var ee=G===e}else var ee=!0;if(ee){if(g.log!==void 0){let u=g.log;const G=e;if(!(u==="unsampled"||u==="sampled"))return me.errors=[{instancePath:s+"/sampling\
/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:Qr.properties.sampling.properties.log.enum},message:"must be e\
qual to one of the allowed values"}],!1;var ee=G===e}else var ee=!0;if(ee)if(g.correct!==void 0){let u=g.correct;const G=e;if(!(u==="weight"||u==="base"||u==="b\
atch"))return me.errors=[{instancePath:s+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:Qr.
properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var ee=G===e}else var ee=!0}}}}}var c=L===e}else var c=!0;
if(c){if(m.layout!==void 0){let g=m.layout;const L=e;if(e===L)if(g&&typeof g=="object"&&!Array.isArray(g)){let V;if(g.blocks===void 0&&(V="blocks")||g.features===
void 0&&(V="features"))return me.errors=[{instancePath:s+"/layout",schemaPath:"#/properties/layout/required",keyword:"required",params:{missingProperty:V},message:"\
must have required property '"+V+"'"}],!1;{const y=e;for(const u in g)if(!(u==="blocks"||u==="features")){return me.errors=[{instancePath:s+"/layout",schemaPath:"\
#/properties/layout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}
if(y===e){if(g.blocks!==void 0){let u=g.blocks;const G=e;if(e===G)if(Array.isArray(u)){var ce=!0;const z=u.length;for(let q=0;q<z;q++){let O=u[q];const I=e;if(e===
I)if(O&&typeof O=="object"&&!Array.isArray(O)){let qe;if(O.signal===void 0&&(qe="signal")||O.kind===void 0&&(qe="kind")||O.offset===void 0&&(qe="offset")||O.count===
void 0&&(qe="count")||O.vocab===void 0&&(qe="vocab")||O.zone===void 0&&(qe="zone")||O.boundaries===void 0&&(qe="boundaries"))return me.errors=[{instancePath:s+"\
/layout/blocks/"+q,schemaPath:"#/properties/layout/properties/blocks/items/required",keyword:"required",params:{missingProperty:qe},message:"must have required \
property '"+qe+"'"}],!1;{const R=e;for(const T in O)if(!(T==="signal"||T==="kind"||T==="offset"||T==="count"||T==="vocab"||T==="zone"||T==="boundaries")){return me.
errors=[{instancePath:s+"/layout/blocks/"+q,schemaPath:"#/properties/layout/properties/blocks/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:T},message:"must NOT have additional properties"}],!1;break}if(R===e){if(O.signal!==void 0){const T=e;if(typeof O.signal!="string")return me.
errors=[{instancePath:s+"/layout/blocks/"+q+"/signal",schemaPath:"#/properties/layout/properties/blocks/items/properties/signal/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var B=T===e}else var B=!0;if(B){if(O.kind!==void 0){let T=O.kind;const Te=e;if(!(T==="ids"||T==="vec"||T==="hour"||T==="b\
ins"))return me.errors=[{instancePath:s+"/layout/blocks/"+q+"/kind",schemaPath:"#/properties/layout/properties/blocks/items/properties/kind/enum",keyword:"enum",
params:{allowedValues:Qr.properties.layout.properties.blocks.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var B=Te===e}else
var B=!0;if(B){if(O.offset!==void 0){let T=O.offset;const Te=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T)))return me.errors=[{instancePath:s+"/layo\
ut/blocks/"+q+"/offset",schemaPath:"#/properties/layout/properties/blocks/items/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===Te&&typeof T=="number"&&isFinite(T)&&(T<0||isNaN(T)))return me.errors=[{instancePath:s+"/layout/blocks/"+q+"/offset",schemaPath:"#/properti\
es/layout/properties/blocks/items/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var B=Te===e}else var B=!0;
if(B){if(O.count!==void 0){let T=O.count;const Te=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T)))return me.errors=[{instancePath:s+"/layout/blocks/"+
q+"/count",schemaPath:"#/properties/layout/properties/blocks/items/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===Te&&typeof T=="number"&&isFinite(T)&&(T<0||isNaN(T)))return me.errors=[{instancePath:s+"/layout/blocks/"+q+"/count",schemaPath:"#/properties/layout/prope\
rties/blocks/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var B=Te===e}else var B=!0;if(B){if(O.
vocab!==void 0){let T=O.vocab;const Te=e;if(!(T&&typeof T=="object"&&!Array.isArray(T))&&T!==null)return me.errors=[{instancePath:s+"/layout/blocks/"+q+"/vocab",
schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/type",keyword:"type",params:{type:Qr.properties.layout.properties.blocks.items.properties.
vocab.type},message:"must be object,null"}],!1;if(e===Te&&T&&typeof T=="object"&&!Array.isArray(T)){let ie;if(T.kind===void 0&&(ie="kind")||T.size===void 0&&(ie=
"size")||T.sha256===void 0&&(ie="sha256"))return me.errors=[{instancePath:s+"/layout/blocks/"+q+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items\
/properties/vocab/required",keyword:"required",params:{missingProperty:ie},message:"must have required property '"+ie+"'"}],!1;{const U=e;for(const te in T)if(!(te===
"kind"||te==="size"||te==="sha256")){return me.errors=[{instancePath:s+"/layout/blocks/"+q+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/prop\
erties/vocab/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:te},message:"must NOT have additional properties"}],!1;break}if(U===
e){if(T.kind!==void 0){let te=T.kind;const ke=e;if(!(te==="file"||te==="range"||te==="hash"))return me.errors=[{instancePath:s+"/layout/blocks/"+q+"/vocab/kind",
schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/kind/enum",keyword:"enum",params:{allowedValues:Qr.properties.layout.properties.
blocks.items.properties.vocab.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var be=ke===e}else var be=!0;if(be){if(T.size!==void 0){
let te=T.size;const ke=e;if(!(typeof te=="number"&&!(te%1)&&!isNaN(te)&&isFinite(te)))return me.errors=[{instancePath:s+"/layout/blocks/"+q+"/vocab/size",schemaPath:"\
#/properties/layout/properties/blocks/items/properties/vocab/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
ke&&typeof te=="number"&&isFinite(te)&&(te<0||isNaN(te)))return me.errors=[{instancePath:s+"/layout/blocks/"+q+"/vocab/size",schemaPath:"#/properties/layout/pro\
perties/blocks/items/properties/vocab/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var be=ke===e}else
var be=!0;if(be)if(T.sha256!==void 0){let te=T.sha256;const ke=e;if(typeof te!="string"&&te!==null)return me.errors=[{instancePath:s+"/layout/blocks/"+q+"/vocab\
/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/type",keyword:"type",params:{type:Qr.properties.layout.properties.
blocks.items.properties.vocab.properties.sha256.type},message:"must be string,null"}],!1;if(e===ke&&typeof te=="string"&&!Xr.test(te))return me.errors=[{instancePath:s+
"/layout/blocks/"+q+"/vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var be=ke===e}else var be=!0}}}}var B=Te===e}else var B=!0;if(B){if(O.zone!==void 0){
let T=O.zone;const Te=e;if(typeof T!="string"&&T!==null)return me.errors=[{instancePath:s+"/layout/blocks/"+q+"/zone",schemaPath:"#/properties/layout/properties\
/blocks/items/properties/zone/type",keyword:"type",params:{type:Qr.properties.layout.properties.blocks.items.properties.zone.type},message:"must be string,null"}],
!1;var B=Te===e}else var B=!0;if(B)if(O.boundaries!==void 0){let T=O.boundaries;const Te=e;if(!Array.isArray(T)&&T!==null)return me.errors=[{instancePath:s+"/la\
yout/blocks/"+q+"/boundaries",schemaPath:"#/properties/layout/properties/blocks/items/properties/boundaries/type",keyword:"type",params:{type:Qr.properties.layout.
properties.blocks.items.properties.boundaries.type},message:"must be array,null"}],!1;if(e===Te&&Array.isArray(T)){var Ve=!0;const ie=T.length;for(let U=0;U<ie;U++){
let te=T[U];const ke=e;if(!(typeof te=="number"&&isFinite(te)))return me.errors=[{instancePath:s+"/layout/blocks/"+q+"/boundaries/"+U,schemaPath:"#/properties/l\
ayout/properties/blocks/items/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ve=ke===e;if(!Ve)break}}
var B=Te===e}else var B=!0}}}}}}}}else return me.errors=[{instancePath:s+"/layout/blocks/"+q,schemaPath:"#/properties/layout/properties/blocks/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var ce=I===e;if(!ce)break}}else return me.errors=[{instancePath:s+"/layout/blocks",schemaPath:"#/prop\
erties/layout/properties/blocks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var J=G===e}else var J=!0;if(J)if(g.features!==void 0){let u=g.
features;const G=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return me.errors=[{instancePath:s+"/layout/features",schemaPath:"#/properties/layout\
/properties/features/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===G&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return me.
errors=[{instancePath:s+"/layout/features",schemaPath:"#/properties/layout/properties/features/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var J=G===e}else var J=!0}}}else return me.errors=[{instancePath:s+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var c=L===e}else var c=!0;if(c){if(m.heads!==void 0){let g=m.heads;const L=e;if(e===L)if(Array.isArray(g)){var Q=!0;const V=g.
length;for(let y=0;y<V;y++){let u=g[y];const G=e;if(e===G)if(u&&typeof u=="object"&&!Array.isArray(u)){let q;if(u.head===void 0&&(q="head")||u.all===void 0&&(q=
"all")||u.sources===void 0&&(q="sources")||u.allTraffic===void 0&&(q="allTraffic"))return me.errors=[{instancePath:s+"/heads/"+y,schemaPath:"#/properties/heads/\
items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const O=e;for(const I in u)if(!(I==="head"||I===
"all"||I==="sources"||I==="allTraffic")){return me.errors=[{instancePath:s+"/heads/"+y,schemaPath:"#/properties/heads/items/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;break}if(O===e){if(u.head!==void 0){const I=e;if(typeof u.head!=
"string")return me.errors=[{instancePath:s+"/heads/"+y+"/head",schemaPath:"#/properties/heads/items/properties/head/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var ue=I===e}else var ue=!0;if(ue){if(u.all!==void 0){const I=e;D(u.all,{instancePath:s+"/heads/"+y+"/all",parentData:u,parentDataProperty:"\
all",rootData:Ir,dynamicAnchors:Sr})||(f=f===null?D.errors:f.concat(D.errors),e=f.length);var ue=I===e}else var ue=!0;if(ue){if(u.sources!==void 0){let I=u.sources;
const ge=e;if(e===ge)if(I&&typeof I=="object"&&!Array.isArray(I))for(const R in I){const T=e;D(I[R],{instancePath:s+"/heads/"+y+"/sources/"+R.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:I,parentDataProperty:R,rootData:Ir,dynamicAnchors:Sr})||(f=f===null?D.errors:f.concat(D.errors),e=f.length);var A=T===e;if(!A)break}else
return me.errors=[{instancePath:s+"/heads/"+y+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var ue=ge===e}else var ue=!0;if(ue)if(u.allTraffic!==void 0){let I=u.allTraffic;const ge=e;if(!(I&&typeof I=="object"&&!Array.isArray(I))&&
I!==null)return me.errors=[{instancePath:s+"/heads/"+y+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/type",keyword:"type",params:{type:Qr.
properties.heads.items.properties.allTraffic.type},message:"must be object,null"}],!1;if(e===ge&&I&&typeof I=="object"&&!Array.isArray(I)){let R;if(I.all===void 0&&
(R="all")||I.sources===void 0&&(R="sources"))return me.errors=[{instancePath:s+"/heads/"+y+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraf\
fic/required",keyword:"required",params:{missingProperty:R},message:"must have required property '"+R+"'"}],!1;{const T=e;for(const Te in I)if(!(Te==="all"||Te===
"sources")){return me.errors=[{instancePath:s+"/heads/"+y+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:Te},message:"must NOT have additional properties"}],!1;break}if(T===e){if(I.all!==void 0){const Te=e;D(I.all,{instancePath:s+
"/heads/"+y+"/allTraffic/all",parentData:I,parentDataProperty:"all",rootData:Ir,dynamicAnchors:Sr})||(f=f===null?D.errors:f.concat(D.errors),e=f.length);var N=Te===
e}else var N=!0;if(N)if(I.sources!==void 0){let Te=I.sources;const De=e;if(e===De)if(Te&&typeof Te=="object"&&!Array.isArray(Te))for(const U in Te){const te=e;D(
Te[U],{instancePath:s+"/heads/"+y+"/allTraffic/sources/"+U.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:Te,parentDataProperty:U,rootData:Ir,dynamicAnchors:Sr})||
(f=f===null?D.errors:f.concat(D.errors),e=f.length);var C=te===e;if(!C)break}else return me.errors=[{instancePath:s+"/heads/"+y+"/allTraffic/sources",schemaPath:"\
#/properties/heads/items/properties/allTraffic/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var N=De===e}else var N=!0}}}
var ue=ge===e}else var ue=!0}}}}}else return me.errors=[{instancePath:s+"/heads/"+y,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;var Q=G===e;if(!Q)break}}else return me.errors=[{instancePath:s+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var c=L===e}else var c=!0;if(c)if(m.hash!==void 0){let g=m.hash;const L=e;if(e===L)if(typeof g=="string"){if(!Xr.
test(g))return me.errors=[{instancePath:s+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match\
 pattern "^[0-9a-f]{64}$"'}],!1}else return me.errors=[{instancePath:s+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var c=L===e}else var c=!0}}}}}}}}}else return me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return me.errors=f,e===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const qt=kr;const gs={type:"object",properties:{model:{type:"string"},columns:{type:"array",items:{type:"object",properties:{name:{type:"string"},side:{enum:["request","can\
didate"]},required:{type:"boolean"},schema:{type:"object"},reads:{type:"array",items:{type:"object",properties:{signal:{type:"string"},format:{type:"string"},default:{
type:["string","number","boolean"]},serve:{type:["string","number","boolean"]},split:{type:"string"},weights:{type:"string"},time:{type:"object",properties:{unit:{
enum:["s","ms","us","ns",null]},format:{type:["string","null"]},zone:{type:"string"}},required:["unit","format","zone"],additionalProperties:!1}},required:["sig\
nal","format"],additionalProperties:!1}}},required:["name","side","required","schema","reads"],additionalProperties:!1}},tables:{type:"array",items:{type:"objec\
t",properties:{name:{type:"string"},side:{enum:["request","candidate"]},on:{type:"array",items:{type:"object",properties:{left:{type:"string"},right:{type:"stri\
ng"}},required:["left","right"],additionalProperties:!1}}},required:["name","side","on"],additionalProperties:!1}},heads:{type:"array",items:{type:"object",properties:{
name:{type:"string"},label:{type:"object",properties:{column:{type:"string"},op:{type:["string","null"]},value:{anyOf:[{type:["string","number","boolean"]},{type:"\
null"}]}},required:["column","op","value"],additionalProperties:!1},withinSeconds:{type:["number","null"]},after:{type:"string"}},required:["name","label","with\
inSeconds"],additionalProperties:!1}},was:{type:"array",items:{type:"object",properties:{kind:{enum:["column","signal"]},name:{type:"string"},was:{type:"string"}},
required:["kind","name","was"],additionalProperties:!1}}},required:["model","columns","tables","heads","was"],additionalProperties:!1};function pe(m,{instancePath:s="",
parentData:hs,parentDataProperty:bs,rootData:Ir=m,dynamicAnchors:Sr={}}={}){let f=null,e=0;const Ne=pe.evaluated;if(Ne.dynamicProps&&(Ne.props=void 0),Ne.dynamicItems&&
(Ne.items=void 0),e===0)if(m&&typeof m=="object"&&!Array.isArray(m)){let L;if(m.model===void 0&&(L="model")||m.columns===void 0&&(L="columns")||m.tables===void 0&&
(L="tables")||m.heads===void 0&&(L="heads")||m.was===void 0&&(L="was"))return pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:L},
message:"must have required property '"+L+"'"}],!1;{const H=e;for(const V in m)if(!(V==="model"||V==="columns"||V==="tables"||V==="heads"||V==="was")){return pe.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V},message:"must NOT have additional prope\
rties"}],!1;break}if(H===e){if(m.model!==void 0){const V=e;if(typeof m.model!="string")return pe.errors=[{instancePath:s+"/model",schemaPath:"#/properties/model\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=V===e}else var c=!0;if(c){if(m.columns!==void 0){let V=m.columns;const y=e;if(e===
y)if(Array.isArray(V)){var we=!0;const G=V.length;for(let z=0;z<G;z++){let q=V[z];const O=e;if(e===O)if(q&&typeof q=="object"&&!Array.isArray(q)){let ge;if(q.name===
void 0&&(ge="name")||q.side===void 0&&(ge="side")||q.required===void 0&&(ge="required")||q.schema===void 0&&(ge="schema")||q.reads===void 0&&(ge="reads"))return pe.
errors=[{instancePath:s+"/columns/"+z,schemaPath:"#/properties/columns/items/required",keyword:"required",params:{missingProperty:ge},message:"must have require\
d property '"+ge+"'"}],!1;{const qe=e;for(const R in q)if(!(R==="name"||R==="side"||R==="required"||R==="schema"||R==="reads")){return pe.errors=[{instancePath:s+
"/columns/"+z,schemaPath:"#/properties/columns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:R},message:"must NOT have a\
dditional properties"}],!1;break}if(qe===e){if(q.name!==void 0){const R=e;if(typeof q.name!="string")return pe.errors=[{instancePath:s+"/columns/"+z+"/name",schemaPath:"\
#/properties/columns/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ee=R===e}else var ee=!0;if(ee){if(q.side!==
void 0){let R=q.side;const T=e;if(!(R==="request"||R==="candidate"))return pe.errors=[{instancePath:s+"/columns/"+z+"/side",schemaPath:"#/properties/columns/ite\
ms/properties/side/enum",keyword:"enum",params:{allowedValues:gs.properties.columns.items.properties.side.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var ee=T===e}else var ee=!0;if(ee){if(q.required!==void 0){const R=e;if(typeof q.required!="boolean")return pe.errors=[{instancePath:s+"/columns/"+z+"\
/required",schemaPath:"#/properties/columns/items/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ee=R===e}else
var ee=!0;if(ee){if(q.schema!==void 0){let R=q.schema;const T=e;if(!(R&&typeof R=="object"&&!Array.isArray(R)))return pe.errors=[{instancePath:s+"/columns/"+z+"\
/schema",schemaPath:"#/properties/columns/items/properties/schema/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ee=T===e}else var ee=!0;
if(ee)if(q.reads!==void 0){let R=q.reads;const T=e;if(e===T)if(Array.isArray(R)){var ce=!0;const De=R.length;for(let ie=0;ie<De;ie++){let U=R[ie];const te=e;if(e===
te)if(U&&typeof U=="object"&&!Array.isArray(U)){let Se;if(U.signal===void 0&&(Se="signal")||U.format===void 0&&(Se="format"))return pe.errors=[{instancePath:s+"\
/columns/"+z+"/reads/"+ie,schemaPath:"#/properties/columns/items/properties/reads/items/required",keyword:"required",params:{missingProperty:Se},message:"must h\
ave required property '"+Se+"'"}],!1;{const ve=e;for(const X in U)if(!(X==="signal"||X==="format"||X==="default"||X==="serve"||X==="split"||X==="weights"||X==="\
time")){return pe.errors=[{instancePath:s+"/columns/"+z+"/reads/"+ie,schemaPath:"#/properties/columns/items/properties/reads/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:X},message:"must NOT have additional properties"}],!1;break}if(ve===e){if(U.signal!==void 0){const X=e;if(typeof U.
signal!="string")return pe.errors=[{instancePath:s+"/columns/"+z+"/reads/"+ie+"/signal",schemaPath:"#/properties/columns/items/properties/reads/items/properties\
/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var B=X===e}else var B=!0;if(B){if(U.format!==void 0){const X=e;if(typeof U.format!=
"string")return pe.errors=[{instancePath:s+"/columns/"+z+"/reads/"+ie+"/format",schemaPath:"#/properties/columns/items/properties/reads/items/properties/format/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var B=X===e}else var B=!0;if(B){if(U.default!==void 0){let X=U.default;const dr=e;if(typeof X!=
"string"&&!(typeof X=="number"&&isFinite(X))&&typeof X!="boolean")return pe.errors=[{instancePath:s+"/columns/"+z+"/reads/"+ie+"/default",schemaPath:"#/properti\
es/columns/items/properties/reads/items/properties/default/type",keyword:"type",params:{type:gs.properties.columns.items.properties.reads.items.properties.default.
type},message:"must be string,number,boolean"}],!1;var B=dr===e}else var B=!0;if(B){if(U.serve!==void 0){let X=U.serve;const dr=e;if(typeof X!="string"&&!(typeof X==
"number"&&isFinite(X))&&typeof X!="boolean")return pe.errors=[{instancePath:s+"/columns/"+z+"/reads/"+ie+"/serve",schemaPath:"#/properties/columns/items/propert\
ies/reads/items/properties/serve/type",keyword:"type",params:{type:gs.properties.columns.items.properties.reads.items.properties.serve.type},message:"must be st\
ring,number,boolean"}],!1;var B=dr===e}else var B=!0;if(B){if(U.split!==void 0){const X=e;if(typeof U.split!="string")return pe.errors=[{instancePath:s+"/column\
s/"+z+"/reads/"+ie+"/split",schemaPath:"#/properties/columns/items/properties/reads/items/properties/split/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var B=X===e}else var B=!0;if(B){if(U.weights!==void 0){const X=e;if(typeof U.weights!="string")return pe.errors=[{instancePath:s+"/columns/"+
z+"/reads/"+ie+"/weights",schemaPath:"#/properties/columns/items/properties/reads/items/properties/weights/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var B=X===e}else var B=!0;if(B)if(U.time!==void 0){let X=U.time;const dr=e;if(e===dr)if(X&&typeof X=="object"&&!Array.isArray(X)){let lr;if(X.
unit===void 0&&(lr="unit")||X.format===void 0&&(lr="format")||X.zone===void 0&&(lr="zone"))return pe.errors=[{instancePath:s+"/columns/"+z+"/reads/"+ie+"/time",
schemaPath:"#/properties/columns/items/properties/reads/items/properties/time/required",keyword:"required",params:{missingProperty:lr},message:"must have requir\
ed property '"+lr+"'"}],!1;{const Ze=e;for(const Ke in X)if(!(Ke==="unit"||Ke==="format"||Ke==="zone")){return pe.errors=[{instancePath:s+"/columns/"+z+"/reads/"+
ie+"/time",schemaPath:"#/properties/columns/items/properties/reads/items/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Ke},
message:"must NOT have additional properties"}],!1;break}if(Ze===e){if(X.unit!==void 0){let Ke=X.unit;const Lr=e;if(!(Ke==="s"||Ke==="ms"||Ke==="us"||Ke==="ns"||
Ke===null))return pe.errors=[{instancePath:s+"/columns/"+z+"/reads/"+ie+"/time/unit",schemaPath:"#/properties/columns/items/properties/reads/items/properties/ti\
me/properties/unit/enum",keyword:"enum",params:{allowedValues:gs.properties.columns.items.properties.reads.items.properties.time.properties.unit.enum},message:"\
must be equal to one of the allowed values"}],!1;var be=Lr===e}else var be=!0;if(be){if(X.format!==void 0){let Ke=X.format;const Lr=e;if(typeof Ke!="string"&&Ke!==
null)return pe.errors=[{instancePath:s+"/columns/"+z+"/reads/"+ie+"/time/format",schemaPath:"#/properties/columns/items/properties/reads/items/properties/time/p\
roperties/format/type",keyword:"type",params:{type:gs.properties.columns.items.properties.reads.items.properties.time.properties.format.type},message:"must be s\
tring,null"}],!1;var be=Lr===e}else var be=!0;if(be)if(X.zone!==void 0){const Ke=e;if(typeof X.zone!="string")return pe.errors=[{instancePath:s+"/columns/"+z+"/\
reads/"+ie+"/time/zone",schemaPath:"#/properties/columns/items/properties/reads/items/properties/time/properties/zone/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var be=Ke===e}else var be=!0}}}}else return pe.errors=[{instancePath:s+"/columns/"+z+"/reads/"+ie+"/time",schemaPath:"#/properties\
/columns/items/properties/reads/items/properties/time/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var B=dr===e}else var B=!0}}}}}}}}else
return pe.errors=[{instancePath:s+"/columns/"+z+"/reads/"+ie,schemaPath:"#/properties/columns/items/properties/reads/items/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;var ce=te===e;if(!ce)break}}else return pe.errors=[{instancePath:s+"/columns/"+z+"/reads",schemaPath:"#/properties/columns/\
items/properties/reads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ee=T===e}else var ee=!0}}}}}}else return pe.errors=[{instancePath:s+
"/columns/"+z,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var we=O===e;if(!we)break}}else return pe.
errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=y===e}else var c=!0;
if(c){if(m.tables!==void 0){let V=m.tables;const y=e;if(e===y)if(Array.isArray(V)){var Ve=!0;const G=V.length;for(let z=0;z<G;z++){let q=V[z];const O=e;if(e===O)
if(q&&typeof q=="object"&&!Array.isArray(q)){let ge;if(q.name===void 0&&(ge="name")||q.side===void 0&&(ge="side")||q.on===void 0&&(ge="on"))return pe.errors=[{instancePath:s+
"/tables/"+z,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:ge},message:"must have required property '"+ge+"'"}],!1;
{const qe=e;for(const R in q)if(!(R==="name"||R==="side"||R==="on")){return pe.errors=[{instancePath:s+"/tables/"+z,schemaPath:"#/properties/tables/items/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:R},message:"must NOT have additional properties"}],!1;break}if(qe===e){if(q.name!==void 0){
const R=e;if(typeof q.name!="string")return pe.errors=[{instancePath:s+"/tables/"+z+"/name",schemaPath:"#/properties/tables/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var J=R===e}else var J=!0;if(J){if(q.side!==void 0){let R=q.side;const T=e;if(!(R==="request"||R==="c\
andidate"))return pe.errors=[{instancePath:s+"/tables/"+z+"/side",schemaPath:"#/properties/tables/items/properties/side/enum",keyword:"enum",params:{allowedValues:gs.
properties.tables.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var J=T===e}else var J=!0;if(J)if(q.on!==void 0){let R=q.
on;const T=e;if(e===T)if(Array.isArray(R)){var Q=!0;const De=R.length;for(let ie=0;ie<De;ie++){let U=R[ie];const te=e;if(e===te)if(U&&typeof U=="object"&&!Array.
isArray(U)){let Se;if(U.left===void 0&&(Se="left")||U.right===void 0&&(Se="right"))return pe.errors=[{instancePath:s+"/tables/"+z+"/on/"+ie,schemaPath:"#/proper\
ties/tables/items/properties/on/items/required",keyword:"required",params:{missingProperty:Se},message:"must have required property '"+Se+"'"}],!1;{const ve=e;for(const X in U)
if(!(X==="left"||X==="right")){return pe.errors=[{instancePath:s+"/tables/"+z+"/on/"+ie,schemaPath:"#/properties/tables/items/properties/on/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:X},message:"must NOT have additional properties"}],!1;break}if(ve===e){if(U.left!==void 0){const X=e;
if(typeof U.left!="string")return pe.errors=[{instancePath:s+"/tables/"+z+"/on/"+ie+"/left",schemaPath:"#/properties/tables/items/properties/on/items/properties\
/left/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ue=X===e}else var ue=!0;if(ue)if(U.right!==void 0){const X=e;if(typeof U.right!=
"string")return pe.errors=[{instancePath:s+"/tables/"+z+"/on/"+ie+"/right",schemaPath:"#/properties/tables/items/properties/on/items/properties/right/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var ue=X===e}else var ue=!0}}}else return pe.errors=[{instancePath:s+"/tables/"+z+"/on/"+ie,schemaPath:"\
#/properties/tables/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Q=te===e;if(!Q)break}}else return pe.
errors=[{instancePath:s+"/tables/"+z+"/on",schemaPath:"#/properties/tables/items/properties/on/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var J=T===e}else var J=!0}}}}else return pe.errors=[{instancePath:s+"/tables/"+z,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var Ve=O===e;if(!Ve)break}}else return pe.errors=[{instancePath:s+"/tables",schemaPath:"#/properties/tables/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var c=y===e}else var c=!0;if(c){if(m.heads!==void 0){let V=m.heads;const y=e;if(e===y)if(Array.isArray(V)){
var A=!0;const G=V.length;for(let z=0;z<G;z++){let q=V[z];const O=e;if(e===O)if(q&&typeof q=="object"&&!Array.isArray(q)){let ge;if(q.name===void 0&&(ge="name")||
q.label===void 0&&(ge="label")||q.withinSeconds===void 0&&(ge="withinSeconds"))return pe.errors=[{instancePath:s+"/heads/"+z,schemaPath:"#/properties/heads/item\
s/required",keyword:"required",params:{missingProperty:ge},message:"must have required property '"+ge+"'"}],!1;{const qe=e;for(const R in q)if(!(R==="name"||R===
"label"||R==="withinSeconds"||R==="after")){return pe.errors=[{instancePath:s+"/heads/"+z,schemaPath:"#/properties/heads/items/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:R},message:"must NOT have additional properties"}],!1;break}if(qe===e){if(q.name!==void 0){const R=e;if(typeof q.
name!="string")return pe.errors=[{instancePath:s+"/heads/"+z+"/name",schemaPath:"#/properties/heads/items/properties/name/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var N=R===e}else var N=!0;if(N){if(q.label!==void 0){let R=q.label;const T=e;if(e===T)if(R&&typeof R=="object"&&!Array.isArray(
R)){let De;if(R.column===void 0&&(De="column")||R.op===void 0&&(De="op")||R.value===void 0&&(De="value"))return pe.errors=[{instancePath:s+"/heads/"+z+"/label",
schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:De},message:"must have required property '"+De+"'"}],
!1;{const ie=e;for(const U in R)if(!(U==="column"||U==="op"||U==="value")){return pe.errors=[{instancePath:s+"/heads/"+z+"/label",schemaPath:"#/properties/heads\
/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U},message:"must NOT have additional properties"}],!1;break}
if(ie===e){if(R.column!==void 0){const U=e;if(typeof R.column!="string")return pe.errors=[{instancePath:s+"/heads/"+z+"/label/column",schemaPath:"#/properties/h\
eads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var C=U===e}else var C=!0;if(C){if(R.op!==
void 0){let U=R.op;const te=e;if(typeof U!="string"&&U!==null)return pe.errors=[{instancePath:s+"/heads/"+z+"/label/op",schemaPath:"#/properties/heads/items/pro\
perties/label/properties/op/type",keyword:"type",params:{type:gs.properties.heads.items.properties.label.properties.op.type},message:"must be string,null"}],!1;
var C=te===e}else var C=!0;if(C)if(R.value!==void 0){let U=R.value;const te=e,ke=e;let Se=!1;const ve=e;if(typeof U!="string"&&!(typeof U=="number"&&isFinite(U))&&
typeof U!="boolean"){const Xe={instancePath:s+"/heads/"+z+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"\
type",params:{type:gs.properties.heads.items.properties.label.properties.value.anyOf[0].type},message:"must be string,number,boolean"};f===null?f=[Xe]:f.push(Xe),
e++}var de=ve===e;Se=Se||de;const X=e;if(U!==null){const Xe={instancePath:s+"/heads/"+z+"/label/value",schemaPath:"#/properties/heads/items/properties/label/pro\
perties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[Xe]:f.push(Xe),e++}var de=X===e;if(Se=Se||de,Se)e=ke,f!==null&&
(ke?f.length=ke:f=null);else{const Xe={instancePath:s+"/heads/"+z+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[Xe]:f.push(Xe),e++,pe.errors=f,!1}var C=te===e}else var C=!0}}}}else return pe.errors=
[{instancePath:s+"/heads/"+z+"/label",schemaPath:"#/properties/heads/items/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var N=T===e}else var N=!0;if(N){if(q.withinSeconds!==void 0){let R=q.withinSeconds;const T=e;if(!(typeof R=="number"&&isFinite(R))&&R!==null)return pe.errors=
[{instancePath:s+"/heads/"+z+"/withinSeconds",schemaPath:"#/properties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:gs.properties.heads.
items.properties.withinSeconds.type},message:"must be number,null"}],!1;var N=T===e}else var N=!0;if(N)if(q.after!==void 0){const R=e;if(typeof q.after!="string")
return pe.errors=[{instancePath:s+"/heads/"+z+"/after",schemaPath:"#/properties/heads/items/properties/after/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var N=R===e}else var N=!0}}}}}else return pe.errors=[{instancePath:s+"/heads/"+z,schemaPath:"#/properties/heads/items/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var A=O===e;if(!A)break}}else return pe.errors=[{instancePath:s+"/heads",schemaPath:"#/properties/heads/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=y===e}else var c=!0;if(c)if(m.was!==void 0){let V=m.was;const y=e;if(e===y)if(Array.isArray(
V)){var Oe=!0;const G=V.length;for(let z=0;z<G;z++){let q=V[z];const O=e;if(e===O)if(q&&typeof q=="object"&&!Array.isArray(q)){let ge;if(q.kind===void 0&&(ge="k\
ind")||q.name===void 0&&(ge="name")||q.was===void 0&&(ge="was"))return pe.errors=[{instancePath:s+"/was/"+z,schemaPath:"#/properties/was/items/required",keyword:"\
required",params:{missingProperty:ge},message:"must have required property '"+ge+"'"}],!1;{const qe=e;for(const R in q)if(!(R==="kind"||R==="name"||R==="was")){
return pe.errors=[{instancePath:s+"/was/"+z,schemaPath:"#/properties/was/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:R},
message:"must NOT have additional properties"}],!1;break}if(qe===e){if(q.kind!==void 0){let R=q.kind;const T=e;if(!(R==="column"||R==="signal"))return pe.errors=
[{instancePath:s+"/was/"+z+"/kind",schemaPath:"#/properties/was/items/properties/kind/enum",keyword:"enum",params:{allowedValues:gs.properties.was.items.properties.
kind.enum},message:"must be equal to one of the allowed values"}],!1;var g=T===e}else var g=!0;if(g){if(q.name!==void 0){const R=e;if(typeof q.name!="string")return pe.
errors=[{instancePath:s+"/was/"+z+"/name",schemaPath:"#/properties/was/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var g=R===e}else var g=!0;if(g)if(q.was!==void 0){const R=e;if(typeof q.was!="string")return pe.errors=[{instancePath:s+"/was/"+z+"/was",schemaPath:"#/proper\
ties/was/items/properties/was/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=R===e}else var g=!0}}}}else return pe.errors=[{instancePath:s+
"/was/"+z,schemaPath:"#/properties/was/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Oe=O===e;if(!Oe)break}}else return pe.
errors=[{instancePath:s+"/was",schemaPath:"#/properties/was/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=y===e}else var c=!0}}}}}}else
return pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=f,e===0}pe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function kr(m,{instancePath:s="",parentData:hs,parentDataProperty:bs,rootData:Ir=m,dynamicAnchors:Sr={}}={}){let f=null,
e=0;const Ne=kr.evaluated;if(Ne.dynamicProps&&(Ne.props=void 0),Ne.dynamicItems&&(Ne.items=void 0),e===0)if(m&&typeof m=="object"&&!Array.isArray(m)){let be;if(m.
version===void 0&&(be="version")||m.fingerprint===void 0&&(be="fingerprint")||m.contract===void 0&&(be="contract")||m.earlier===void 0&&(be="earlier"))return kr.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:be},message:"must have required property '"+be+"'"}],!1;{const Ve=e;for(const J in m)
if(!(J==="version"||J==="fingerprint"||J==="contract"||J==="earlier")){return kr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:J},message:"must NOT have additional properties"}],!1;break}if(Ve===e){if(m.version!==void 0){const J=e;if(m.version!==1)
return kr.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],
!1;var c=J===e}else var c=!0;if(c){if(m.fingerprint!==void 0){let J=m.fingerprint;const Q=e;if(e===Q)if(typeof J=="string"){if(!Xr.test(J))return kr.errors=[{instancePath:s+
"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],
!1}else return kr.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var c=Q===e}else var c=!0;if(c){if(m.contract!==void 0){const J=e;pe(m.contract,{instancePath:s+"/contract",parentData:m,parentDataProperty:"contract",rootData:Ir,
dynamicAnchors:Sr})||(f=f===null?pe.errors:f.concat(pe.errors),e=f.length);var c=J===e}else var c=!0;if(c)if(m.earlier!==void 0){let J=m.earlier;const Q=e;if(e===
Q)if(Array.isArray(J)){if(J.length>8)return kr.errors=[{instancePath:s+"/earlier",schemaPath:"#/properties/earlier/maxItems",keyword:"maxItems",params:{limit:8},
message:"must NOT have more than 8 items"}],!1;{var we=!0;const A=J.length;for(let N=0;N<A;N++){let C=J[N];const de=e;if(e===de)if(C&&typeof C=="object"&&!Array.
isArray(C)){let g;if(C.fingerprint===void 0&&(g="fingerprint")||C.contract===void 0&&(g="contract")||C.columns===void 0&&(g="columns")||C.signals===void 0&&(g="\
signals"))return kr.errors=[{instancePath:s+"/earlier/"+N,schemaPath:"#/properties/earlier/items/required",keyword:"required",params:{missingProperty:g},message:"\
must have required property '"+g+"'"}],!1;{const L=e;for(const H in C)if(!(H==="fingerprint"||H==="contract"||H==="columns"||H==="signals")){return kr.errors=[{
instancePath:s+"/earlier/"+N,schemaPath:"#/properties/earlier/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:H},message:"\
must NOT have additional properties"}],!1;break}if(L===e){if(C.fingerprint!==void 0){let H=C.fingerprint;const V=e;if(e===V)if(typeof H=="string"){if(!Xr.test(H))
return kr.errors=[{instancePath:s+"/earlier/"+N+"/fingerprint",schemaPath:"#/properties/earlier/items/properties/fingerprint/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return kr.errors=[{instancePath:s+"/earlier/"+N+"/fingerprint",schemaPath:"#/p\
roperties/earlier/items/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ee=V===e}else var ee=!0;if(ee){if(C.
contract!==void 0){const H=e;pe(C.contract,{instancePath:s+"/earlier/"+N+"/contract",parentData:C,parentDataProperty:"contract",rootData:Ir,dynamicAnchors:Sr})||
(f=f===null?pe.errors:f.concat(pe.errors),e=f.length);var ee=H===e}else var ee=!0;if(ee){if(C.columns!==void 0){let H=C.columns;const V=e;if(e===V)if(H&&typeof H==
"object"&&!Array.isArray(H))for(const u in H){const G=e;if(typeof H[u]!="string")return kr.errors=[{instancePath:s+"/earlier/"+N+"/columns/"+u.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/earlier/items/properties/columns/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var ce=G===e;if(!ce)break}else return kr.errors=[{instancePath:s+"/earlier/"+N+"/columns",schemaPath:"#/properties/earlier/items/properties/columns\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ee=V===e}else var ee=!0;if(ee)if(C.signals!==void 0){let H=C.signals;const V=e;if(e===
V)if(H&&typeof H=="object"&&!Array.isArray(H))for(const u in H){const G=e;if(typeof H[u]!="string")return kr.errors=[{instancePath:s+"/earlier/"+N+"/signals/"+u.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/earlier/items/properties/signals/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var B=G===e;if(!B)break}else return kr.errors=[{instancePath:s+"/earlier/"+N+"/signals",schemaPath:"#/properties/earlier/items/pro\
perties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ee=V===e}else var ee=!0}}}}}else return kr.errors=[{instancePath:s+
"/earlier/"+N,schemaPath:"#/properties/earlier/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var we=de===e;if(!we)break}}}else
return kr.errors=[{instancePath:s+"/earlier",schemaPath:"#/properties/earlier/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=Q===
e}else var c=!0}}}}}else return kr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return kr.errors=
f,e===0}kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{kt as calibration,Ot as calibrator,qt as contracts,_t as golden,wt as lock,Pt as manifest,vt as plan};
