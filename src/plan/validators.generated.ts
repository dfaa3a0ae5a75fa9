// Generated from scripts/schemas by scripts/generate.ts; do not edit.
// @ts-nocheck
const bs=a,j={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc plan",description:"Everything that adsc resolved of a spec: data, transforms wi\
th their constants, embedding tables, the graph, training. Emitters, training and serving read this and nothing above it.",type:"object",properties:{version:{const:1},
model:{type:"string"},variant:{type:["string","null"]},baseline:{enum:["lr","wide_deep","gbdt_lr"]},doc:{type:["string","null"]},data:{type:["object","null"],properties:{
primary:{type:"object",properties:{name:{type:"string"},glob:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},format:{enum:["csv","tsv","jsonl","p\
arquet"]},header:{type:"boolean"},columns:{type:["array","null"],items:{type:"string"}},delimiter:{type:["string","null"]},missing:{type:"array",items:{type:"st\
ring"}}},required:["name","glob","format","header","columns","delimiter","missing"],additionalProperties:!1},joins:{type:"array",items:{type:"object",properties:{
name:{type:"string"},glob:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},format:{enum:["csv","tsv","jsonl","parquet"]},header:{type:"boolean"},columns:{
type:["array","null"],items:{type:"string"}},delimiter:{type:["string","null"]},missing:{type:"array",items:{type:"string"}},on:{type:"array",items:{type:"objec\
t",properties:{left:{type:"string"},right:{type:"string"}},required:["left","right"],additionalProperties:!1}},side:{enum:["request","candidate"]},asOf:{type:["\
string","null"]},asOfTime:{type:["object","null"],properties:{column:{type:"string"},unit:{enum:["s","ms","us","ns",null]},format:{type:["string","null"]},zone:{
type:"string"}},required:["column","unit","format","zone"],additionalProperties:!1}},required:["name","glob","format","header","columns","delimiter","missing","\
on","side","asOf","asOfTime"],additionalProperties:!1}},time:{type:["object","null"],properties:{column:{type:"string"},unit:{enum:["s","ms","us","ns",null]},format:{
type:["string","null"]},zone:{type:"string"}},required:["column","unit","format","zone"],additionalProperties:!1},source:{type:["object","null"],properties:{column:{
type:"string"},values:{type:"array",items:{type:"string"}}},required:["column","values"],additionalProperties:!1},servedBy:{type:["string","null"]},weight:{type:[
"string","null"]},afterImpression:{type:"array",items:{type:"string"}}},required:["primary","joins","time","source","servedBy","weight","afterImpression"],additionalProperties:!1},
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
ger",minimum:1},l2:{type:"number"},maxRows:{type:"integer",minimum:1}},required:["name","head","vocab","trees","depth","leaves","shrinkage","minRows","l2","maxR\
ows"],additionalProperties:!1}},nodes:{type:"array",items:{type:"object",discriminator:{propertyName:"op"},required:["op"],oneOf:[{type:"object",properties:{op:{
const:"input"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"}},required:["op","id","width",
"tower","signal"],additionalProperties:!1},{type:"object",properties:{op:{const:"lookup"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["inte\
ger","null"],minimum:0},signal:{type:"string"},table:{type:"string"}},required:["op","id","width","tower","signal","table"],additionalProperties:!1},{type:"obje\
ct",properties:{op:{const:"pool"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"},table:{type:"\
string"},pool:{enum:["mean","sum","max","attention"]},max:{type:"integer",minimum:1},query:{type:["string","null"]}},required:["op","id","width","tower","signal",
"table","pool","max","query"],additionalProperties:!1},{type:"object",properties:{op:{const:"concat"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{
type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},
{type:"object",properties:{op:{const:"dense"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},
kernel:{type:"string"},bias:{type:["string","null"]},activation:{enum:["none","relu","tanh","sigmoid","gelu","swish","leaky_relu"]}},required:["op","id","width",
"tower","input","kernel","bias","activation"],additionalProperties:!1},{type:"object",properties:{op:{const:"sum"},id:{type:"string"},width:{type:"integer",minimum:1},
tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},
{type:"object",properties:{op:{const:"product"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"arra\
y",items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"cross"},id:{type:"\
string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},x0:{type:"string"},input:{type:"string"},kernel:{type:"string"},bias:{type:"\
string"}},required:["op","id","width","tower","x0","input","kernel","bias"],additionalProperties:!1},{type:"object",properties:{op:{const:"bi_interaction"},id:{
type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op",
"id","width","tower","inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"batch_norm"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{
type:["integer","null"],minimum:0},input:{type:"string"},gamma:{type:"string"},beta:{type:"string"},mean:{type:"string"},variance:{type:"string"},momentum:{type:"\
number",minimum:0,maximum:1},epsilon:{type:"number"}},required:["op","id","width","tower","input","gamma","beta","mean","variance","momentum","epsilon"],additionalProperties:!1},
{type:"object",properties:{op:{const:"layer_norm"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"st\
ring"},gamma:{type:"string"},beta:{type:"string"},epsilon:{type:"number"}},required:["op","id","width","tower","input","gamma","beta","epsilon"],additionalProperties:!1},
{type:"object",properties:{op:{const:"activation"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"st\
ring"},activation:{enum:["none","relu","tanh","sigmoid","gelu","swish","leaky_relu"]}},required:["op","id","width","tower","input","activation"],additionalProperties:!1},
{type:"object",properties:{op:{const:"dropout"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"strin\
g"},rate:{type:"number",minimum:0,maximum:1}},required:["op","id","width","tower","input","rate"],additionalProperties:!1}]}},params:{type:"array",items:{type:"\
object",properties:{name:{type:"string"},shape:{type:"array",items:{type:"integer",minimum:1}},init:{type:"object",discriminator:{propertyName:"kind"},required:[
"kind"],oneOf:[{type:"object",properties:{kind:{const:"zeros"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"ones"}},required:[
"kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"glorot"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
he"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"uniform"},scale:{type:"number"}},required:["kind","scale"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"constant"},value:{type:"number"}},required:["kind","value"],additionalProperties:!1}]},trainable:{type:"boolean"},tower:{
type:["integer","null"],minimum:0},optimizer:{type:"object",properties:{kind:{const:"ftrl"},learningRate:{type:"number"},beta:{type:"number"},l1:{type:"number"},
l2:{type:"number"}},required:["kind","learningRate","beta","l1","l2"],additionalProperties:!1}},required:["name","shape","init","trainable","tower"],additionalProperties:!1}},
towers:{type:"array",items:{type:"object",properties:{name:{type:"string"},source:{type:["string","null"]},fallback:{type:"boolean"}},required:["name","source",
"fallback"],additionalProperties:!1}},heads:{type:"array",items:{type:"object",properties:{name:{type:"string"},doc:{type:["string","null"]},label:{type:"object",
properties:{column:{type:"string"},op:{enum:["==","!=","<","<=",">",">=",null]},value:{anyOf:[{type:["string","number","boolean"]},{type:"null"}]}},required:["c\
olumn","op","value"],additionalProperties:!1},lossWeight:{type:"number"},sources:{type:["array","null"],items:{type:"string"}},withinSeconds:{type:["number","nu\
ll"]}},required:["name","doc","label","lossWeight","sources","withinSeconds"],additionalProperties:!1}},outputs:{type:"array",items:{type:"object",properties:{head:{
type:"string"},logits:{type:"array",items:{type:"string"}},bias:{type:["string","null"]}},required:["head","logits","bias"],additionalProperties:!1}},sampling:{
type:["object","null"],properties:{base:{type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["wei\
ght","base","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1},calibration:{type:["object","null"],properties:{method:{enum:["platt","\
isotonic","temperature"]},signals:{type:"array",items:{type:"string"}},per:{type:"array",items:{enum:["head","source"]}},everySeconds:{type:"number"},windowSeconds:{
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
number"},minRows:{type:"integer",minimum:1},maxRows:{type:"integer",minimum:1}},required:["kind","learningRate","l1","l2","epochs","trees","depth","leaves","shr\
inkage","minRows","maxRows"],additionalProperties:!1}]}},cost:{type:"object",properties:{params:{type:"integer",minimum:0},flops:{type:"integer",minimum:0},memory:{
type:"integer",minimum:0},items:{type:"array",items:{type:"object",properties:{name:{type:"string"},kind:{enum:["table","layer"]},params:{type:"integer",minimum:0},
bytes:{type:"integer",minimum:0},optimizerBytes:{type:"integer",minimum:0},flops:{type:"integer",minimum:0},activationBytes:{type:"integer",minimum:0}},required:[
"name","kind","params","bytes","optimizerBytes","flops","activationBytes"],additionalProperties:!1}}},required:["params","flops","memory","items"],additionalProperties:!1},
fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:["version","model","variant","doc","data","inputs","vocabs","tables","signals","nodes","params","\
towers","heads","outputs","sampling","calibration","train","baselines","cost","fingerprint"],additionalProperties:!1,$defs:{split:{type:"object",discriminator:{
propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"last"},seconds:{type:"number"}},required:["kind","seconds"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"random"},fraction:{type:"number",minimum:0,maximum:1}},required:["kind","fraction"],additionalProperties:!1},{type:"obje\
ct",properties:{kind:{const:"hash"},fraction:{type:"number",minimum:0,maximum:1},column:{type:"string"}},required:["kind","fraction","column"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"files"},glob:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"}},required:["kind","glob"],additionalProperties:!1}]}},
$id:"plan"};const yr=Object.prototype.hasOwnProperty,$r=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$","u"),Pr=new RegExp("^[0-9a-f]{64}$","u");function a(u,{instancePath:s="",
parentData:Tr,parentDataProperty:Vr,rootData:Rr=u,dynamicAnchors:Sr={}}={}){let o=null,e=0;const Ne=a.evaluated;if(Ne.dynamicProps&&(Ne.props=void 0),Ne.dynamicItems&&
(Ne.items=void 0),e===0)if(u&&typeof u=="object"&&!Array.isArray(u)){let Se;if(u.version===void 0&&(Se="version")||u.model===void 0&&(Se="model")||u.variant===void 0&&
(Se="variant")||u.doc===void 0&&(Se="doc")||u.data===void 0&&(Se="data")||u.inputs===void 0&&(Se="inputs")||u.vocabs===void 0&&(Se="vocabs")||u.tables===void 0&&
(Se="tables")||u.signals===void 0&&(Se="signals")||u.nodes===void 0&&(Se="nodes")||u.params===void 0&&(Se="params")||u.towers===void 0&&(Se="towers")||u.heads===
void 0&&(Se="heads")||u.outputs===void 0&&(Se="outputs")||u.sampling===void 0&&(Se="sampling")||u.calibration===void 0&&(Se="calibration")||u.train===void 0&&(Se=
"train")||u.baselines===void 0&&(Se="baselines")||u.cost===void 0&&(Se="cost")||u.fingerprint===void 0&&(Se="fingerprint"))return a.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:Se},message:"must have required property '"+Se+"'"}],!1;{const cs=e;for(const y in u)if(!yr.call(j.properties,
y)){return a.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have add\
itional properties"}],!1;break}if(cs===e){if(u.version!==void 0){const y=e;if(u.version!==1)return a.errors=[{instancePath:s+"/version",schemaPath:"#/properties\
/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var h=y===e}else var h=!0;if(h){if(u.model!==void 0){const y=e;
if(typeof u.model!="string")return a.errors=[{instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var h=y===e}else var h=!0;if(h){if(u.variant!==void 0){let y=u.variant;const R=e;if(typeof y!="string"&&y!==null)return a.errors=[{instancePath:s+
"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:j.properties.variant.type},message:"must be string,null"}],!1;var h=R===e}else var h=!0;
if(h){if(u.baseline!==void 0){let y=u.baseline;const R=e;if(!(y==="lr"||y==="wide_deep"||y==="gbdt_lr"))return a.errors=[{instancePath:s+"/baseline",schemaPath:"\
#/properties/baseline/enum",keyword:"enum",params:{allowedValues:j.properties.baseline.enum},message:"must be equal to one of the allowed values"}],!1;var h=R===
e}else var h=!0;if(h){if(u.doc!==void 0){let y=u.doc;const R=e;if(typeof y!="string"&&y!==null)return a.errors=[{instancePath:s+"/doc",schemaPath:"#/properties/\
doc/type",keyword:"type",params:{type:j.properties.doc.type},message:"must be string,null"}],!1;var h=R===e}else var h=!0;if(h){if(u.data!==void 0){let y=u.data;
const R=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return a.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:j.properties.data.type},message:"must be object,null"}],!1;if(e===R&&y&&typeof y=="object"&&!Array.isArray(y)){let $;if(y.primary===void 0&&($="primary")||
y.joins===void 0&&($="joins")||y.time===void 0&&($="time")||y.source===void 0&&($="source")||y.servedBy===void 0&&($="servedBy")||y.weight===void 0&&($="weight")||
y.afterImpression===void 0&&($="afterImpression"))return a.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:$},
message:"must have required property '"+$+"'"}],!1;{const n=e;for(const r in y)if(!(r==="primary"||r==="joins"||r==="time"||r==="source"||r==="servedBy"||r==="w\
eight"||r==="afterImpression")){return a.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(n===e){if(y.primary!==void 0){let r=y.primary;const O=e;if(e===O)if(r&&typeof r==
"object"&&!Array.isArray(r)){let Ie;if(r.name===void 0&&(Ie="name")||r.glob===void 0&&(Ie="glob")||r.format===void 0&&(Ie="format")||r.header===void 0&&(Ie="hea\
der")||r.columns===void 0&&(Ie="columns")||r.delimiter===void 0&&(Ie="delimiter")||r.missing===void 0&&(Ie="missing"))return a.errors=[{instancePath:s+"/data/pr\
imary",schemaPath:"#/properties/data/properties/primary/required",keyword:"required",params:{missingProperty:Ie},message:"must have required property '"+Ie+"'"}],
!1;{const k=e;for(const g in r)if(!(g==="name"||g==="glob"||g==="format"||g==="header"||g==="columns"||g==="delimiter"||g==="missing")){return a.errors=[{instancePath:s+
"/data/primary",schemaPath:"#/properties/data/properties/primary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"mus\
t NOT have additional properties"}],!1;break}if(k===e){if(r.name!==void 0){const g=e;if(typeof r.name!="string")return a.errors=[{instancePath:s+"/data/primary/\
name",schemaPath:"#/properties/data/properties/primary/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var te=g===e}else
var te=!0;if(te){if(r.glob!==void 0){let g=r.glob;const i=e;if(e===i)if(typeof g=="string"){if(!$r.test(g))return a.errors=[{instancePath:s+"/data/primary/glob",
schemaPath:"#/properties/data/properties/primary/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'mus\
t match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:s+"/data/primary/glob",schemaPath:"#/properties/data/properties\
/primary/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var te=i===e}else var te=!0;if(te){if(r.format!==void 0){let g=r.
format;const i=e;if(!(g==="csv"||g==="tsv"||g==="jsonl"||g==="parquet"))return a.errors=[{instancePath:s+"/data/primary/format",schemaPath:"#/properties/data/pr\
operties/primary/properties/format/enum",keyword:"enum",params:{allowedValues:j.properties.data.properties.primary.properties.format.enum},message:"must be equa\
l to one of the allowed values"}],!1;var te=i===e}else var te=!0;if(te){if(r.header!==void 0){const g=e;if(typeof r.header!="boolean")return a.errors=[{instancePath:s+
"/data/primary/header",schemaPath:"#/properties/data/properties/primary/properties/header/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;var te=g===e}else var te=!0;if(te){if(r.columns!==void 0){let g=r.columns;const i=e;if(!Array.isArray(g)&&g!==null)return a.errors=[{instancePath:s+"/data/pr\
imary/columns",schemaPath:"#/properties/data/properties/primary/properties/columns/type",keyword:"type",params:{type:j.properties.data.properties.primary.properties.
columns.type},message:"must be array,null"}],!1;if(e===i&&Array.isArray(g)){var xe=!0;const se=g.length;for(let t=0;t<se;t++){const l=e;if(typeof g[t]!="string")
return a.errors=[{instancePath:s+"/data/primary/columns/"+t,schemaPath:"#/properties/data/properties/primary/properties/columns/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var xe=l===e;if(!xe)break}}var te=i===e}else var te=!0;if(te){if(r.delimiter!==void 0){let g=r.delimiter;const i=e;
if(typeof g!="string"&&g!==null)return a.errors=[{instancePath:s+"/data/primary/delimiter",schemaPath:"#/properties/data/properties/primary/properties/delimiter\
/type",keyword:"type",params:{type:j.properties.data.properties.primary.properties.delimiter.type},message:"must be string,null"}],!1;var te=i===e}else var te=!0;
if(te)if(r.missing!==void 0){let g=r.missing;const i=e;if(e===i)if(Array.isArray(g)){var Ce=!0;const se=g.length;for(let t=0;t<se;t++){const l=e;if(typeof g[t]!=
"string")return a.errors=[{instancePath:s+"/data/primary/missing/"+t,schemaPath:"#/properties/data/properties/primary/properties/missing/items/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var Ce=l===e;if(!Ce)break}}else return a.errors=[{instancePath:s+"/data/primary/missing",schemaPath:"#/\
properties/data/properties/primary/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var te=i===e}else var te=!0}}}}}}}}else
return a.errors=[{instancePath:s+"/data/primary",schemaPath:"#/properties/data/properties/primary/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var ge=O===e}else var ge=!0;if(ge){if(y.joins!==void 0){let r=y.joins;const O=e;if(e===O)if(Array.isArray(r)){var S=!0;const k=r.length;for(let g=0;g<
k;g++){let i=r[g];const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.glob===void 0&&(t="glob")||i.format===
void 0&&(t="format")||i.header===void 0&&(t="header")||i.columns===void 0&&(t="columns")||i.delimiter===void 0&&(t="delimiter")||i.missing===void 0&&(t="missing")||
i.on===void 0&&(t="on")||i.side===void 0&&(t="side")||i.asOf===void 0&&(t="asOf")||i.asOfTime===void 0&&(t="asOfTime"))return a.errors=[{instancePath:s+"/data/j\
oins/"+g,schemaPath:"#/properties/data/properties/joins/items/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+
"'"}],!1;{const l=e;for(const d in i)if(!yr.call(j.properties.data.properties.joins.items.properties,d)){return a.errors=[{instancePath:s+"/data/joins/"+g,schemaPath:"\
#/properties/data/properties/joins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional pr\
operties"}],!1;break}if(l===e){if(i.name!==void 0){const d=e;if(typeof i.name!="string")return a.errors=[{instancePath:s+"/data/joins/"+g+"/name",schemaPath:"#/\
properties/data/properties/joins/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var I=d===e}else var I=!0;if(I){
if(i.glob!==void 0){let d=i.glob;const f=e;if(e===f)if(typeof d=="string"){if(!$r.test(d))return a.errors=[{instancePath:s+"/data/joins/"+g+"/glob",schemaPath:"\
#/properties/data/properties/joins/items/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match \
pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:s+"/data/joins/"+g+"/glob",schemaPath:"#/properties/data/properties/joi\
ns/items/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var I=f===e}else var I=!0;if(I){if(i.format!==void 0){let d=i.
format;const f=e;if(!(d==="csv"||d==="tsv"||d==="jsonl"||d==="parquet"))return a.errors=[{instancePath:s+"/data/joins/"+g+"/format",schemaPath:"#/properties/dat\
a/properties/joins/items/properties/format/enum",keyword:"enum",params:{allowedValues:j.properties.data.properties.joins.items.properties.format.enum},message:"\
must be equal to one of the allowed values"}],!1;var I=f===e}else var I=!0;if(I){if(i.header!==void 0){const d=e;if(typeof i.header!="boolean")return a.errors=[
{instancePath:s+"/data/joins/"+g+"/header",schemaPath:"#/properties/data/properties/joins/items/properties/header/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var I=d===e}else var I=!0;if(I){if(i.columns!==void 0){let d=i.columns;const f=e;if(!Array.isArray(d)&&d!==null)return a.errors=[{instancePath:s+
"/data/joins/"+g+"/columns",schemaPath:"#/properties/data/properties/joins/items/properties/columns/type",keyword:"type",params:{type:j.properties.data.properties.
joins.items.properties.columns.type},message:"must be array,null"}],!1;if(e===f&&Array.isArray(d)){var Be=!0;const p=d.length;for(let w=0;w<p;w++){const Y=e;if(typeof d[w]!=
"string")return a.errors=[{instancePath:s+"/data/joins/"+g+"/columns/"+w,schemaPath:"#/properties/data/properties/joins/items/properties/columns/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Be=Y===e;if(!Be)break}}var I=f===e}else var I=!0;if(I){if(i.delimiter!==void 0){let d=i.delimiter;
const f=e;if(typeof d!="string"&&d!==null)return a.errors=[{instancePath:s+"/data/joins/"+g+"/delimiter",schemaPath:"#/properties/data/properties/joins/items/pr\
operties/delimiter/type",keyword:"type",params:{type:j.properties.data.properties.joins.items.properties.delimiter.type},message:"must be string,null"}],!1;var I=f===
e}else var I=!0;if(I){if(i.missing!==void 0){let d=i.missing;const f=e;if(e===f)if(Array.isArray(d)){var ne=!0;const p=d.length;for(let w=0;w<p;w++){const Y=e;if(typeof d[w]!=
"string")return a.errors=[{instancePath:s+"/data/joins/"+g+"/missing/"+w,schemaPath:"#/properties/data/properties/joins/items/properties/missing/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var ne=Y===e;if(!ne)break}}else return a.errors=[{instancePath:s+"/data/joins/"+g+"/missing",schemaPath:"\
#/properties/data/properties/joins/items/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var I=f===e}else var I=!0;if(I){
if(i.on!==void 0){let d=i.on;const f=e;if(e===f)if(Array.isArray(d)){var Z=!0;const p=d.length;for(let w=0;w<p;w++){let Y=d[w];const x=e;if(e===x)if(Y&&typeof Y==
"object"&&!Array.isArray(Y)){let ir;if(Y.left===void 0&&(ir="left")||Y.right===void 0&&(ir="right"))return a.errors=[{instancePath:s+"/data/joins/"+g+"/on/"+w,schemaPath:"\
#/properties/data/properties/joins/items/properties/on/items/required",keyword:"required",params:{missingProperty:ir},message:"must have required property '"+ir+
"'"}],!1;{const Oe=e;for(const Ue in Y)if(!(Ue==="left"||Ue==="right")){return a.errors=[{instancePath:s+"/data/joins/"+g+"/on/"+w,schemaPath:"#/properties/data\
/properties/joins/items/properties/on/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Ue},message:"must NOT have additiona\
l properties"}],!1;break}if(Oe===e){if(Y.left!==void 0){const Ue=e;if(typeof Y.left!="string")return a.errors=[{instancePath:s+"/data/joins/"+g+"/on/"+w+"/left",
schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/left/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var _=Ue===e}else var _=!0;if(_)if(Y.right!==void 0){const Ue=e;if(typeof Y.right!="string")return a.errors=[{instancePath:s+"/data/joins/"+g+"/on/"+w+"/righ\
t",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/right/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var _=Ue===e}else var _=!0}}}else return a.errors=[{instancePath:s+"/data/joins/"+g+"/on/"+w,schemaPath:"#/properties/data/properties/joins/items/properties/\
on/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Z=x===e;if(!Z)break}}else return a.errors=[{instancePath:s+"/data/joins/"+
g+"/on",schemaPath:"#/properties/data/properties/joins/items/properties/on/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var I=f===e}else
var I=!0;if(I){if(i.side!==void 0){let d=i.side;const f=e;if(!(d==="request"||d==="candidate"))return a.errors=[{instancePath:s+"/data/joins/"+g+"/side",schemaPath:"\
#/properties/data/properties/joins/items/properties/side/enum",keyword:"enum",params:{allowedValues:j.properties.data.properties.joins.items.properties.side.enum},
message:"must be equal to one of the allowed values"}],!1;var I=f===e}else var I=!0;if(I){if(i.asOf!==void 0){let d=i.asOf;const f=e;if(typeof d!="string"&&d!==
null)return a.errors=[{instancePath:s+"/data/joins/"+g+"/asOf",schemaPath:"#/properties/data/properties/joins/items/properties/asOf/type",keyword:"type",params:{
type:j.properties.data.properties.joins.items.properties.asOf.type},message:"must be string,null"}],!1;var I=f===e}else var I=!0;if(I)if(i.asOfTime!==void 0){let d=i.
asOfTime;const f=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)return a.errors=[{instancePath:s+"/data/joins/"+g+"/asOfTime",schemaPath:"#/properti\
es/data/properties/joins/items/properties/asOfTime/type",keyword:"type",params:{type:j.properties.data.properties.joins.items.properties.asOfTime.type},message:"\
must be object,null"}],!1;if(e===f&&d&&typeof d=="object"&&!Array.isArray(d)){let p;if(d.column===void 0&&(p="column")||d.unit===void 0&&(p="unit")||d.format===
void 0&&(p="format")||d.zone===void 0&&(p="zone"))return a.errors=[{instancePath:s+"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/i\
tems/properties/asOfTime/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const w=e;for(const Y in d)
if(!(Y==="column"||Y==="unit"||Y==="format"||Y==="zone")){return a.errors=[{instancePath:s+"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties\
/joins/items/properties/asOfTime/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Y},message:"must NOT have additional properties"}],
!1;break}if(w===e){if(d.column!==void 0){const Y=e;if(typeof d.column!="string")return a.errors=[{instancePath:s+"/data/joins/"+g+"/asOfTime/column",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=Y===
e}else var D=!0;if(D){if(d.unit!==void 0){let Y=d.unit;const x=e;if(!(Y==="s"||Y==="ms"||Y==="us"||Y==="ns"||Y===null))return a.errors=[{instancePath:s+"/data/j\
oins/"+g+"/asOfTime/unit",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/unit/enum",keyword:"enum",params:{allowedValues:j.
properties.data.properties.joins.items.properties.asOfTime.properties.unit.enum},message:"must be equal to one of the allowed values"}],!1;var D=x===e}else var D=!0;
if(D){if(d.format!==void 0){let Y=d.format;const x=e;if(typeof Y!="string"&&Y!==null)return a.errors=[{instancePath:s+"/data/joins/"+g+"/asOfTime/format",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/properties/format/type",keyword:"type",params:{type:j.properties.data.properties.joins.items.properties.
asOfTime.properties.format.type},message:"must be string,null"}],!1;var D=x===e}else var D=!0;if(D)if(d.zone!==void 0){const Y=e;if(typeof d.zone!="string")return a.
errors=[{instancePath:s+"/data/joins/"+g+"/asOfTime/zone",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/zone/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var D=Y===e}else var D=!0}}}}}var I=f===e}else var I=!0}}}}}}}}}}}}else return a.errors=[{instancePath:s+
"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var S=m===e;if(!S)
break}}else return a.errors=[{instancePath:s+"/data/joins",schemaPath:"#/properties/data/properties/joins/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var ge=O===e}else var ge=!0;if(ge){if(y.time!==void 0){let r=y.time;const O=e;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return a.
errors=[{instancePath:s+"/data/time",schemaPath:"#/properties/data/properties/time/type",keyword:"type",params:{type:j.properties.data.properties.time.type},message:"\
must be object,null"}],!1;if(e===O&&r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.column===void 0&&(k="column")||r.unit===void 0&&(k="unit")||r.format===
void 0&&(k="format")||r.zone===void 0&&(k="zone"))return a.errors=[{instancePath:s+"/data/time",schemaPath:"#/properties/data/properties/time/required",keyword:"\
required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const g=e;for(const i in r)if(!(i==="column"||i==="unit"||i==="format"||
i==="zone")){return a.errors=[{instancePath:s+"/data/time",schemaPath:"#/properties/data/properties/time/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.column!==void 0){const i=e;if(typeof r.column!="string")return a.errors=
[{instancePath:s+"/data/time/column",schemaPath:"#/properties/data/properties/time/properties/column/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var me=i===e}else var me=!0;if(me){if(r.unit!==void 0){let i=r.unit;const m=e;if(!(i==="s"||i==="ms"||i==="us"||i==="ns"||i===null))return a.errors=
[{instancePath:s+"/data/time/unit",schemaPath:"#/properties/data/properties/time/properties/unit/enum",keyword:"enum",params:{allowedValues:j.properties.data.properties.
time.properties.unit.enum},message:"must be equal to one of the allowed values"}],!1;var me=m===e}else var me=!0;if(me){if(r.format!==void 0){let i=r.format;const m=e;
if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:s+"/data/time/format",schemaPath:"#/properties/data/properties/time/properties/format/type",keyword:"\
type",params:{type:j.properties.data.properties.time.properties.format.type},message:"must be string,null"}],!1;var me=m===e}else var me=!0;if(me)if(r.zone!==void 0){
const i=e;if(typeof r.zone!="string")return a.errors=[{instancePath:s+"/data/time/zone",schemaPath:"#/properties/data/properties/time/properties/zone/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var me=i===e}else var me=!0}}}}}var ge=O===e}else var ge=!0;if(ge){if(y.source!==void 0){let r=y.source;
const O=e;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return a.errors=[{instancePath:s+"/data/source",schemaPath:"#/properties/data/properties/sour\
ce/type",keyword:"type",params:{type:j.properties.data.properties.source.type},message:"must be object,null"}],!1;if(e===O&&r&&typeof r=="object"&&!Array.isArray(
r)){let k;if(r.column===void 0&&(k="column")||r.values===void 0&&(k="values"))return a.errors=[{instancePath:s+"/data/source",schemaPath:"#/properties/data/prop\
erties/source/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const g=e;for(const i in r)if(!(i==="c\
olumn"||i==="values")){return a.errors=[{instancePath:s+"/data/source",schemaPath:"#/properties/data/properties/source/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.column!==void 0){const i=e;if(typeof r.column!=
"string")return a.errors=[{instancePath:s+"/data/source/column",schemaPath:"#/properties/data/properties/source/properties/column/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var E=i===e}else var E=!0;if(E)if(r.values!==void 0){let i=r.values;const m=e;if(e===m)if(Array.isArray(i)){var K=!0;const t=i.
length;for(let l=0;l<t;l++){const d=e;if(typeof i[l]!="string")return a.errors=[{instancePath:s+"/data/source/values/"+l,schemaPath:"#/properties/data/propertie\
s/source/properties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var K=d===e;if(!K)break}}else return a.errors=[{instancePath:s+
"/data/source/values",schemaPath:"#/properties/data/properties/source/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var E=m===e}else var E=!0}}}var ge=O===e}else var ge=!0;if(ge){if(y.servedBy!==void 0){let r=y.servedBy;const O=e;if(typeof r!="string"&&r!==null)return a.errors=
[{instancePath:s+"/data/servedBy",schemaPath:"#/properties/data/properties/servedBy/type",keyword:"type",params:{type:j.properties.data.properties.servedBy.type},
message:"must be string,null"}],!1;var ge=O===e}else var ge=!0;if(ge){if(y.weight!==void 0){let r=y.weight;const O=e;if(typeof r!="string"&&r!==null)return a.errors=
[{instancePath:s+"/data/weight",schemaPath:"#/properties/data/properties/weight/type",keyword:"type",params:{type:j.properties.data.properties.weight.type},message:"\
must be string,null"}],!1;var ge=O===e}else var ge=!0;if(ge)if(y.afterImpression!==void 0){let r=y.afterImpression;const O=e;if(e===O)if(Array.isArray(r)){var z=!0;
const k=r.length;for(let g=0;g<k;g++){const i=e;if(typeof r[g]!="string")return a.errors=[{instancePath:s+"/data/afterImpression/"+g,schemaPath:"#/properties/da\
ta/properties/afterImpression/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=i===e;if(!z)break}}else return a.errors=[{instancePath:s+
"/data/afterImpression",schemaPath:"#/properties/data/properties/afterImpression/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ge=O===
e}else var ge=!0}}}}}}}}var h=R===e}else var h=!0;if(h){if(u.inputs!==void 0){let y=u.inputs;const R=e;if(e===R)if(Array.isArray(y)){var C=!0;const $=y.length;for(let n=0;n<
$;n++){let r=y[n];const O=e;if(e===O)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.name===void 0&&(k="name")||r.table===void 0&&(k="table")||r.column===
void 0&&(k="column")||r.side===void 0&&(k="side")||r.kind===void 0&&(k="kind"))return a.errors=[{instancePath:s+"/inputs/"+n,schemaPath:"#/properties/inputs/ite\
ms/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const g=e;for(const i in r)if(!(i==="name"||i==="\
table"||i==="column"||i==="side"||i==="kind")){return a.errors=[{instancePath:s+"/inputs/"+n,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.name!==void 0){const i=e;if(typeof r.
name!="string")return a.errors=[{instancePath:s+"/inputs/"+n+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var ee=i===e}else var ee=!0;if(ee){if(r.table!==void 0){let i=r.table;const m=e;if(typeof i!="string"&&i!==null)return a.errors=
[{instancePath:s+"/inputs/"+n+"/table",schemaPath:"#/properties/inputs/items/properties/table/type",keyword:"type",params:{type:j.properties.inputs.items.properties.
table.type},message:"must be string,null"}],!1;var ee=m===e}else var ee=!0;if(ee){if(r.column!==void 0){const i=e;if(typeof r.column!="string")return a.errors=[
{instancePath:s+"/inputs/"+n+"/column",schemaPath:"#/properties/inputs/items/properties/column/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var ee=i===e}else var ee=!0;if(ee){if(r.side!==void 0){let i=r.side;const m=e;if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:s+"/i\
nputs/"+n+"/side",schemaPath:"#/properties/inputs/items/properties/side/enum",keyword:"enum",params:{allowedValues:j.properties.inputs.items.properties.side.enum},
message:"must be equal to one of the allowed values"}],!1;var ee=m===e}else var ee=!0;if(ee)if(r.kind!==void 0){let i=r.kind;const m=e;if(!(i==="scalar"||i==="l\
ist"||i==="time"))return a.errors=[{instancePath:s+"/inputs/"+n+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:j.
properties.inputs.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var ee=m===e}else var ee=!0}}}}}}else return a.errors=[{
instancePath:s+"/inputs/"+n,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var C=O===e;if(!C)break}}else
return a.errors=[{instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=R===e}else
var h=!0;if(h){if(u.vocabs!==void 0){let y=u.vocabs;const R=e;if(e===R)if(Array.isArray(y)){var We=!0;const $=y.length;for(let n=0;n<$;n++){let r=y[n];const O=e;
if(e===O)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.id===void 0&&(k="id")||r.kind===void 0&&(k="kind")||r.size===void 0&&(k="size")||r.entries===void 0&&
(k="entries")||r.file===void 0&&(k="file")||r.sha256===void 0&&(k="sha256"))return a.errors=[{instancePath:s+"/vocabs/"+n,schemaPath:"#/properties/vocabs/items/\
required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const g=e;for(const i in r)if(!(i==="id"||i==="kind"||
i==="size"||i==="entries"||i==="file"||i==="sha256")){return a.errors=[{instancePath:s+"/vocabs/"+n,schemaPath:"#/properties/vocabs/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.id!==void 0){const i=e;if(typeof r.
id!="string")return a.errors=[{instancePath:s+"/vocabs/"+n+"/id",schemaPath:"#/properties/vocabs/items/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var Le=i===e}else var Le=!0;if(Le){if(r.kind!==void 0){let i=r.kind;const m=e;if(!(i==="file"||i==="range"||i==="hash"))return a.errors=
[{instancePath:s+"/vocabs/"+n+"/kind",schemaPath:"#/properties/vocabs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:j.properties.vocabs.items.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Le=m===e}else var Le=!0;if(Le){if(r.size!==void 0){let i=r.size;const m=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:s+"/vocabs/"+n+"/size",schemaPath:"#/properties/vocabs/items/properties/size/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:s+"/vocab\
s/"+n+"/size",schemaPath:"#/properties/vocabs/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Le=m===
e}else var Le=!0;if(Le){if(r.entries!==void 0){let i=r.entries;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:s+
"/vocabs/"+n+"/entries",schemaPath:"#/properties/vocabs/items/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{instancePath:s+"/vocabs/"+n+"/entries",schemaPath:"#/properties/vocabs/items/properties/en\
tries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Le=m===e}else var Le=!0;if(Le){if(r.file!==void 0){let i=r.file;
const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:s+"/vocabs/"+n+"/file",schemaPath:"#/properties/vocabs/items/properties/file/type",keyword:"\
type",params:{type:j.properties.vocabs.items.properties.file.type},message:"must be string,null"}],!1;if(e===m&&typeof i=="string"&&!$r.test(i))return a.errors=
[{instancePath:s+"/vocabs/"+n+"/file",schemaPath:"#/properties/vocabs/items/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$)\
)[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1;var Le=m===e}else var Le=!0;if(Le)if(r.sha256!==void 0){let i=r.sha256;const m=e;
if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:s+"/vocabs/"+n+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/type",keyword:"t\
ype",params:{type:j.properties.vocabs.items.properties.sha256.type},message:"must be string,null"}],!1;if(e===m&&typeof i=="string"&&!Pr.test(i))return a.errors=
[{instancePath:s+"/vocabs/"+n+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'\
must match pattern "^[0-9a-f]{64}$"'}],!1;var Le=m===e}else var Le=!0}}}}}}}else return a.errors=[{instancePath:s+"/vocabs/"+n,schemaPath:"#/properties/vocabs/i\
tems/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var We=O===e;if(!We)break}}else return a.errors=[{instancePath:s+"/vocabs",schemaPath:"\
#/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=R===e}else var h=!0;if(h){if(u.tables!==void 0){let y=u.tables;
const R=e;if(e===R)if(Array.isArray(y)){var ae=!0;const $=y.length;for(let n=0;n<$;n++){let r=y[n];const O=e;if(e===O)if(r&&typeof r=="object"&&!Array.isArray(r)){
let k;if(r.id===void 0&&(k="id")||r.vocab===void 0&&(k="vocab")||r.rows===void 0&&(k="rows")||r.width===void 0&&(k="width")||r.signals===void 0&&(k="signals")||
r.init===void 0&&(k="init"))return a.errors=[{instancePath:s+"/tables/"+n,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;{const g=e;for(const i in r)if(!(i==="id"||i==="vocab"||i==="rows"||i==="width"||i==="signals"||i==="init"||i===
"optimizer")){return a.errors=[{instancePath:s+"/tables/"+n,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.id!==void 0){const i=e;if(typeof r.id!="string")return a.errors=[{instancePath:s+"/table\
s/"+n+"/id",schemaPath:"#/properties/tables/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ye=i===e}else var ye=!0;
if(ye){if(r.vocab!==void 0){const i=e;if(typeof r.vocab!="string")return a.errors=[{instancePath:s+"/tables/"+n+"/vocab",schemaPath:"#/properties/tables/items/p\
roperties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ye=i===e}else var ye=!0;if(ye){if(r.rows!==void 0){let i=r.rows;const m=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:s+"/tables/"+n+"/rows",schemaPath:"#/properties/tables/items/properties/\
rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:s+
"/tables/"+n+"/rows",schemaPath:"#/properties/tables/items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var ye=m===e}else var ye=!0;if(ye){if(r.width!==void 0){let i=r.width;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:s+
"/tables/"+n+"/width",schemaPath:"#/properties/tables/items/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:s+"/tables/"+n+"/width",schemaPath:"#/properties/tables/items/properties/widt\
h/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ye=m===e}else var ye=!0;if(ye){if(r.signals!==void 0){let i=r.signals;
const m=e;if(e===m)if(Array.isArray(i)){var _e=!0;const t=i.length;for(let l=0;l<t;l++){const d=e;if(typeof i[l]!="string")return a.errors=[{instancePath:s+"/ta\
bles/"+n+"/signals/"+l,schemaPath:"#/properties/tables/items/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var _e=d===e;if(!_e)break}}else return a.errors=[{instancePath:s+"/tables/"+n+"/signals",schemaPath:"#/properties/tables/items/properties/signals/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var ye=m===e}else var ye=!0;if(ye){if(r.init!==void 0){let i=r.init;const m=e;if(e===m)if(i&&typeof i==
"object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/pr\
operties/init/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const l=i.kind;if(typeof l=="string")if(l===
"zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind"))return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/0/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const q=e;
for(const p in i)if(p!=="kind"){return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(q===e&&i.kind!==void 0&&i.kind!==
"zeros")return a.errors=[{instancePath:s+"/tables/"+n+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/properties/kind/const",keyword:"\
const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properti\
es/tables/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var $e=!0}else if(l==="ones"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind"))return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/pr\
operties/init/oneOf/1/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const q=e;for(const p in i)if(p!==
"kind"){return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(q===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=
[{instancePath:s+"/tables/"+n+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
ones"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/ini\
t/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$e!==!0&&($e=!0)}else if(l==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.
isArray(i)){let f;if(i.kind===void 0&&(f="kind"))return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/one\
Of/2/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const q=e;for(const p in i)if(p!=="kind"){return a.
errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(q===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:s+
"/tables/"+n+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;$e!==!0&&($e=!0)}else if(l==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;
if(i.kind===void 0&&(f="kind"))return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const q=e;for(const p in i)if(p!=="kind"){return a.errors=[{instancePath:s+
"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(q===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:s+"/tables/"+n+"/init/kind",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else
return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;$e!==!0&&($e=!0)}else if(l==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind")||
i.scale===void 0&&(f="scale"))return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const q=e;for(const p in i)if(!(p==="kind"||p==="scale")){return a.errors=
[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(q===e){if(i.kind!==void 0){const p=e;if(i.kind!=="uniform")return a.errors=[{instancePath:s+
"/tables/"+n+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"\
must be equal to constant"}],!1;var _r=p===e}else var _r=!0;if(_r)if(i.scale!==void 0){let p=i.scale;const w=e;if(!(typeof p=="number"&&isFinite(p)))return a.errors=
[{instancePath:s+"/tables/"+n+"/init/scale",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/scale/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"}],!1;var _r=w===e}else var _r=!0}}}else return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/it\
ems/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$e!==!0&&($e=!0)}else if(l==="constant"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind")||i.value===void 0&&(f="value"))return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const q=e;
for(const p in i)if(!(p==="kind"||p==="value")){return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneO\
f/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(q===e){if(i.kind!==
void 0){const p=e;if(i.kind!=="constant")return a.errors=[{instancePath:s+"/tables/"+n+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/\
5/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var Ae=p===e}else var Ae=!0;if(Ae)if(i.value!==
void 0){let p=i.value;const w=e;if(!(typeof p=="number"&&isFinite(p)))return a.errors=[{instancePath:s+"/tables/"+n+"/init/value",schemaPath:"#/properties/table\
s/items/properties/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ae=w===e}else var Ae=!0}}}else return a.
errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;$e!==!0&&($e=!0)}else return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:l},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:s+
"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:l},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var ye=m===e}else var ye=!0;if(ye)if(r.optimizer!==void 0){let i=r.optimizer;const m=e;if(e===m)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&
(t="l1")||i.l2===void 0&&(t="l2"))return a.errors=[{instancePath:s+"/tables/"+n+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/required",
keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const l=e;for(const d in i)if(!(d==="kind"||d==="learningRate"||
d==="beta"||d==="l1"||d==="l2")){return a.errors=[{instancePath:s+"/tables/"+n+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(l===e){if(i.kind!==void 0){
const d=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:s+"/tables/"+n+"/optimizer/kind",schemaPath:"#/properties/tables/items/properties/optimizer/properti\
es/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"must be equal to constant"}],!1;var ue=d===e}else var ue=!0;if(ue){if(i.learningRate!==void 0){
let d=i.learningRate;const f=e;if(!(typeof d=="number"&&isFinite(d)))return a.errors=[{instancePath:s+"/tables/"+n+"/optimizer/learningRate",schemaPath:"#/prope\
rties/tables/items/properties/optimizer/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ue=f===e}else var ue=!0;
if(ue){if(i.beta!==void 0){let d=i.beta;const f=e;if(!(typeof d=="number"&&isFinite(d)))return a.errors=[{instancePath:s+"/tables/"+n+"/optimizer/beta",schemaPath:"\
#/properties/tables/items/properties/optimizer/properties/beta/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ue=f===e}else var ue=!0;
if(ue){if(i.l1!==void 0){let d=i.l1;const f=e;if(!(typeof d=="number"&&isFinite(d)))return a.errors=[{instancePath:s+"/tables/"+n+"/optimizer/l1",schemaPath:"#/\
properties/tables/items/properties/optimizer/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ue=f===e}else var ue=!0;
if(ue)if(i.l2!==void 0){let d=i.l2;const f=e;if(!(typeof d=="number"&&isFinite(d)))return a.errors=[{instancePath:s+"/tables/"+n+"/optimizer/l2",schemaPath:"#/p\
roperties/tables/items/properties/optimizer/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ue=f===e}else var ue=!0}}}}}}else
return a.errors=[{instancePath:s+"/tables/"+n+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var ye=m===e}else var ye=!0}}}}}}}}else return a.errors=[{instancePath:s+"/tables/"+n,schemaPath:"#/properties/tables/items/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ae=O===e;if(!ae)break}}else return a.errors=[{instancePath:s+"/tables",schemaPath:"#/pro\
perties/tables/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=R===e}else var h=!0;if(h){if(u.signals!==void 0){let y=u.signals;const R=e;
if(e===R)if(Array.isArray(y)){var kr=!0;const $=y.length;for(let n=0;n<$;n++){let r=y[n];const O=e;if(e===O)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.
name===void 0&&(k="name")||r.doc===void 0&&(k="doc")||r.format===void 0&&(k="format")||r.input===void 0&&(k="input")||r.derive===void 0&&(k="derive")||r.sources===
void 0&&(k="sources")||r.serve===void 0&&(k="serve")||r.encoding===void 0&&(k="encoding")||r.table===void 0&&(k="table")||r.side===void 0&&(k="side")||r.reason===
void 0&&(k="reason"))return a.errors=[{instancePath:s+"/signals/"+n,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;{const g=e;for(const i in r)if(!yr.call(j.properties.signals.items.properties,i)){return a.errors=[{instancePath:s+
"/signals/"+n,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have a\
dditional properties"}],!1;break}if(g===e){if(r.name!==void 0){const i=e;if(typeof r.name!="string")return a.errors=[{instancePath:s+"/signals/"+n+"/name",schemaPath:"\
#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=i===e}else var M=!0;if(M){if(r.doc!==
void 0){let i=r.doc;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:s+"/signals/"+n+"/doc",schemaPath:"#/properties/signals/items/prope\
rties/doc/type",keyword:"type",params:{type:j.properties.signals.items.properties.doc.type},message:"must be string,null"}],!1;var M=m===e}else var M=!0;if(M){if(r.
format!==void 0){let i=r.format;const m=e;if(!(i==="continuous"||i==="onehot"||i==="indexed"||i==="hash_onehot"||i==="hash_indexed"||i==="dense"))return a.errors=
[{instancePath:s+"/signals/"+n+"/format",schemaPath:"#/properties/signals/items/properties/format/enum",keyword:"enum",params:{allowedValues:j.properties.signals.
items.properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var M=m===e}else var M=!0;if(M){if(r.cross!==void 0){let i=r.cross;const m=e;
if(e===m)if(Array.isArray(i)){if(i.length<2)return a.errors=[{instancePath:s+"/signals/"+n+"/cross",schemaPath:"#/properties/signals/items/properties/cross/minI\
tems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{var dr=!0;const t=i.length;for(let l=0;l<t;l++){const d=e;if(typeof i[l]!=
"string")return a.errors=[{instancePath:s+"/signals/"+n+"/cross/"+l,schemaPath:"#/properties/signals/items/properties/cross/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var dr=d===e;if(!dr)break}}}else return a.errors=[{instancePath:s+"/signals/"+n+"/cross",schemaPath:"#/properties/signals\
/items/properties/cross/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var M=m===e}else var M=!0;if(M){if(r.input!==void 0){const i=e;if(typeof r.
input!="string")return a.errors=[{instancePath:s+"/signals/"+n+"/input",schemaPath:"#/properties/signals/items/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var M=i===e}else var M=!0;if(M){if(r.derive!==void 0){let i=r.derive;const m=e;if(!(i&&typeof i=="object"&&!Array.isArray(
i))&&i!==null)return a.errors=[{instancePath:s+"/signals/"+n+"/derive",schemaPath:"#/properties/signals/items/properties/derive/type",keyword:"type",params:{type:j.
properties.signals.items.properties.derive.type},message:"must be object,null"}],!1;if(e===m&&i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.fn===void 0&&
(t="fn")||i.zone===void 0&&(t="zone"))return a.errors=[{instancePath:s+"/signals/"+n+"/derive",schemaPath:"#/properties/signals/items/properties/derive/required",
keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const l=e;for(const d in i)if(!(d==="fn"||d==="zone")){return a.
errors=[{instancePath:s+"/signals/"+n+"/derive",schemaPath:"#/properties/signals/items/properties/derive/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(l===e){if(i.fn!==void 0){let d=i.fn;const f=e;if(!(d==="hour"||d==="weekday"))
return a.errors=[{instancePath:s+"/signals/"+n+"/derive/fn",schemaPath:"#/properties/signals/items/properties/derive/properties/fn/enum",keyword:"enum",params:{
allowedValues:j.properties.signals.items.properties.derive.properties.fn.enum},message:"must be equal to one of the allowed values"}],!1;var vr=f===e}else var vr=!0;
if(vr)if(i.zone!==void 0){const d=e;if(typeof i.zone!="string")return a.errors=[{instancePath:s+"/signals/"+n+"/derive/zone",schemaPath:"#/properties/signals/it\
ems/properties/derive/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var vr=d===e}else var vr=!0}}}var M=m===e}else var M=!0;
if(M){if(r.sources!==void 0){let i=r.sources;const m=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:s+"/signals/"+n+"/sources",schemaPath:"#/pr\
operties/signals/items/properties/sources/type",keyword:"type",params:{type:j.properties.signals.items.properties.sources.type},message:"must be array,null"}],!1;
if(e===m&&Array.isArray(i)){var Xe=!0;const t=i.length;for(let l=0;l<t;l++){const d=e;if(typeof i[l]!="string")return a.errors=[{instancePath:s+"/signals/"+n+"/\
sources/"+l,schemaPath:"#/properties/signals/items/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Xe=d===
e;if(!Xe)break}}var M=m===e}else var M=!0;if(M){if(r.serve!==void 0){let i=r.serve;const m=e,se=e;let t=!1;const l=e;if(typeof i!="string"&&!(typeof i=="number"&&
isFinite(i))&&typeof i!="boolean"){const q={instancePath:s+"/signals/"+n+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/0/type",keyword:"\
type",params:{type:j.properties.signals.items.properties.serve.anyOf[0].type},message:"must be string,number,boolean"};o===null?o=[q]:o.push(q),e++}var Te=l===e;
t=t||Te;const d=e;if(i!==null){const q={instancePath:s+"/signals/"+n+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/1/type",keyword:"typ\
e",params:{type:"null"},message:"must be null"};o===null?o=[q]:o.push(q),e++}var Te=d===e;if(t=t||Te,t)e=se,o!==null&&(se?o.length=se:o=null);else{const q={instancePath:s+
"/signals/"+n+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===
null?o=[q]:o.push(q),e++,a.errors=o,!1}var M=m===e}else var M=!0;if(M){if(r.encoding!==void 0){let i=r.encoding;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.
isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/en\
coding/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const l=i.kind;if(typeof l=="string")if(l==="\
vec"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind")||i.length===void 0&&(f="length")||i.width===void 0&&(f="width")||
i.missingFlag===void 0&&(f="missingFlag")||i.squash===void 0&&(f="squash")||i.clip===void 0&&(f="clip")||i.normalize===void 0&&(f="normalize")||i.default===void 0&&
(f="default"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/required",keyword:"r\
equired",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const q=e;for(const p in i)if(!(p==="kind"||p==="length"||p==="width"||p===
"missingFlag"||p==="squash"||p==="clip"||p==="normalize"||p==="default")){return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional pro\
perties"}],!1;break}if(q===e){if(i.kind!==void 0){const p=e;if(i.kind!=="vec")return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/kind",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"vec"},message:"must be equal to constant"}],!1;var G=p===
e}else var G=!0;if(G){if(i.length!==void 0){let p=i.length;const w=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return a.errors=[{instancePath:s+"\
/signals/"+n+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/length/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===w&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/length",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var G=w===e}else var G=!0;if(G){if(i.width!==void 0){let p=i.width;const w=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return a.errors=[{instancePath:s+
"/signals/"+n+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===w&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/width",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var G=w===e}else var G=!0;if(G){if(i.missingFlag!==void 0){const p=e;if(typeof i.missingFlag!="boolean")return a.errors=[{instancePath:s+"/signals/"+n+"/encodin\
g/missingFlag",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/missingFlag/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"}],!1;var G=p===e}else var G=!0;if(G){if(i.squash!==void 0){let p=i.squash;const w=e;if(!(p==="none"||p==="log"||p==="asinh"||p==="tanh"))return a.
errors=[{instancePath:s+"/signals/"+n+"/encoding/squash",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/squash/enum",keyword:"enu\
m",params:{allowedValues:j.properties.signals.items.properties.encoding.oneOf[0].properties.squash.enum},message:"must be equal to one of the allowed values"}],
!1;var G=w===e}else var G=!0;if(G){if(i.clip!==void 0){let p=i.clip;const w=e;if(!Array.isArray(p)&&p!==null)return a.errors=[{instancePath:s+"/signals/"+n+"/en\
coding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/type",keyword:"type",params:{type:j.properties.signals.items.properties.
encoding.oneOf[0].properties.clip.type},message:"must be array,null"}],!1;if(e===w&&Array.isArray(p)){if(p.length<2)return a.errors=[{instancePath:s+"/signals/"+
n+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"mus\
t NOT have fewer than 2 items"}],!1;{const x=p.length;if(x>0){let ve=p[0];const ir=e;if(!(typeof ve=="number"&&isFinite(ve)))return a.errors=[{instancePath:s+"/\
signals/"+n+"/encoding/clip/0",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var ze=ir===e}if(ze){if(x>1){let ve=p[1];const ir=e;if(!(typeof ve=="number"&&isFinite(ve)))return a.errors=[{instancePath:s+
"/signals/"+n+"/encoding/clip/1",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var ze=ir===e}if(ze&&!(p.length<=2))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/clip",schemaPath:"#/propert\
ies/signals/items/properties/encoding/oneOf/0/properties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var G=w===
e}else var G=!0;if(G){if(i.normalize!==void 0){let p=i.normalize;const w=e;if(e===w)if(p&&typeof p=="object"&&!Array.isArray(p)){let x;if(p.kind===void 0&&(x="k\
ind"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normali\
ze/required",keyword:"required",params:{missingProperty:x},message:"must have required property '"+x+"'"}],!1;{const ve=p.kind;if(typeof ve=="string")if(ve==="n\
one"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let Oe;if(p.kind===void 0&&(Oe="kind"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/nor\
malize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:Oe},
message:"must have required property '"+Oe+"'"}],!1;{const Ue=e;for(const L in p)if(L!=="kind"){return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normal\
ize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:L},message:"must NOT have additional properties"}],!1;break}if(Ue===e&&p.kind!==void 0&&p.kind!=="none")return a.errors=[{instancePath:s+"/si\
gnals/"+n+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/properties/kind/const",keyword:"\
const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var N=!0}else if(ve===
"l2"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let Oe;if(p.kind===void 0&&(Oe="kind"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/nor\
malize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:Oe},
message:"must have required property '"+Oe+"'"}],!1;{const Ue=e;for(const L in p)if(L!=="kind"){return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normal\
ize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:L},message:"must NOT have additional properties"}],!1;break}if(Ue===e&&p.kind!==void 0&&p.kind!=="l2")return a.errors=[{instancePath:s+"/sign\
als/"+n+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/properties/kind/const",keyword:"\
const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;N!==
!0&&(N=!0)}else if(ve==="minmax"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let Oe;if(p.kind===void 0&&(Oe="kind")||p.min===void 0&&(Oe="min")||p.max===
void 0&&(Oe="max"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:Oe},message:"must have required property '"+Oe+"'"}],!1;{const Ue=e;for(const L in p)
if(!(L==="kind"||L==="min"||L==="max")){return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/e\
ncoding/oneOf/0/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additiona\
l properties"}],!1;break}if(Ue===e){if(p.kind!==void 0){const L=e;if(p.kind!=="minmax")return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize/kind",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"min\
max"},message:"must be equal to constant"}],!1;var ie=L===e}else var ie=!0;if(ie){if(p.min!==void 0){let L=p.min;const br=e,ar=e;let je=!1;const lr=e;if(!(typeof L==
"number"&&isFinite(L))){const X={instancePath:s+"/signals/"+n+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[X]:o.push(X),e++}var b=lr===e;je=
je||b;const nr=e;if(e===nr)if(Array.isArray(L)){var Qe=!0;const X=L.length;for(let Ke=0;Ke<X;Ke++){let fr=L[Ke];const zr=e;if(!(typeof fr=="number"&&isFinite(fr))){
const ur={instancePath:s+"/signals/"+n+"/encoding/normalize/min/"+Ke,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/one\
Of/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[ur]:o.push(ur),e++}var Qe=zr===e;if(!Qe)break}}else{
const X={instancePath:s+"/signals/"+n+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/\
properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[X]:o.push(X),e++}var b=nr===e;if(je=je||b,je)e=ar,o!==null&&
(ar?o.length=ar:o=null);else{const X={instancePath:s+"/signals/"+n+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/\
properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[X]:o.push(X),e++,a.errors=
o,!1}var ie=br===e}else var ie=!0;if(ie)if(p.max!==void 0){let L=p.max;const br=e,ar=e;let je=!1;const lr=e;if(!(typeof L=="number"&&isFinite(L))){const X={instancePath:s+
"/signals/"+n+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/0/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[X]:o.push(X),e++}var T=lr===e;je=je||T;const nr=e;if(e===nr)if(Array.isArray(L)){
var A=!0;const X=L.length;for(let Ke=0;Ke<X;Ke++){let fr=L[Ke];const zr=e;if(!(typeof fr=="number"&&isFinite(fr))){const ur={instancePath:s+"/signals/"+n+"/enco\
ding/normalize/max/"+Ke,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};o===null?o=[ur]:o.push(ur),e++}var A=zr===e;if(!A)break}}else{const X={instancePath:s+"/signals/"+n+"/enc\
oding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",
params:{type:"array"},message:"must be array"};o===null?o=[X]:o.push(X),e++}var T=nr===e;if(je=je||T,je)e=ar,o!==null&&(ar?o.length=ar:o=null);else{const X={instancePath:s+
"/signals/"+n+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[X]:o.push(X),e++,a.errors=o,!1}var ie=br===e}else var ie=!0}}}}else return a.errors=
[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;N!==!0&&(N=!0)}else if(ve==="zscore"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let Oe;if(p.
kind===void 0&&(Oe="kind")||p.mean===void 0&&(Oe="mean")||p.std===void 0&&(Oe="std"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:Oe},message:"must have \
required property '"+Oe+"'"}],!1;{const Ue=e;for(const L in p)if(!(L==="kind"||L==="mean"||L==="std")){return a.errors=[{instancePath:s+"/signals/"+n+"/encoding\
/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:L},message:"must NOT have additional properties"}],!1;break}if(Ue===e){if(p.kind!==void 0){const L=e;if(p.kind!=="zscore")return a.errors=
[{instancePath:s+"/signals/"+n+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/proper\
ties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"must be equal to constant"}],!1;var B=L===e}else var B=!0;if(B){if(p.mean!==void 0){let L=p.
mean;const br=e,ar=e;let je=!1;const lr=e;if(!(typeof L=="number"&&isFinite(L))){const X={instancePath:s+"/signals/"+n+"/encoding/normalize/mean",schemaPath:"#/\
properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"};o===null?o=[X]:o.push(X),e++}var c=lr===e;je=je||c;const nr=e;if(e===nr)if(Array.isArray(L)){var Ee=!0;const X=L.length;for(let Ke=0;Ke<X;Ke++){
let fr=L[Ke];const zr=e;if(!(typeof fr=="number"&&isFinite(fr))){const ur={instancePath:s+"/signals/"+n+"/encoding/normalize/mean/"+Ke,schemaPath:"#/properties/\
signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must b\
e number"};o===null?o=[ur]:o.push(ur),e++}var Ee=zr===e;if(!Ee)break}}else{const X={instancePath:s+"/signals/"+n+"/encoding/normalize/mean",schemaPath:"#/proper\
ties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be \
array"};o===null?o=[X]:o.push(X),e++}var c=nr===e;if(je=je||c,je)e=ar,o!==null&&(ar?o.length=ar:o=null);else{const X={instancePath:s+"/signals/"+n+"/encoding/no\
rmalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return o===null?o=[X]:o.push(X),e++,a.errors=o,!1}var B=br===e}else var B=!0;if(B)if(p.std!==void 0){let L=p.std;const br=e,ar=e;
let je=!1;const lr=e;if(!(typeof L=="number"&&isFinite(L))){const X={instancePath:s+"/signals/"+n+"/encoding/normalize/std",schemaPath:"#/properties/signals/ite\
ms/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?
o=[X]:o.push(X),e++}var Qr=lr===e;je=je||Qr;const nr=e;if(e===nr)if(Array.isArray(L)){var H=!0;const X=L.length;for(let Ke=0;Ke<X;Ke++){let fr=L[Ke];const zr=e;
if(!(typeof fr=="number"&&isFinite(fr))){const ur={instancePath:s+"/signals/"+n+"/encoding/normalize/std/"+Ke,schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[ur]:
o.push(ur),e++}var H=zr===e;if(!H)break}}else{const X={instancePath:s+"/signals/"+n+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[X]:o.push(X),
e++}var Qr=nr===e;if(je=je||Qr,je)e=ar,o!==null&&(ar?o.length=ar:o=null);else{const X={instancePath:s+"/signals/"+n+"/encoding/normalize/std",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in an\
yOf"};return o===null?o=[X]:o.push(X),e++,a.errors=o,!1}var B=br===e}else var B=!0}}}}else return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;N!==!0&&(N=!0)}else if(ve==="quantile"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let Oe;if(p.kind===void 0&&(Oe="kind")||p.boundaries===void 0&&
(Oe="boundaries"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/proper\
ties/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:Oe},message:"must have required property '"+Oe+"'"}],!1;{const Ue=e;for(const L in p)
if(!(L==="kind"||L==="boundaries")){return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encod\
ing/oneOf/0/properties/normalize/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional pr\
operties"}],!1;break}if(Ue===e){if(p.kind!==void 0){const L=e;if(p.kind!=="quantile")return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize/kind",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"\
must be equal to constant"}],!1;var le=L===e}else var le=!0;if(le)if(p.boundaries!==void 0){let L=p.boundaries;const br=e;if(e===br)if(Array.isArray(L)){var He=!0;
const je=L.length;for(let lr=0;lr<je;lr++){let nr=L[lr];const gs=e;if(!(typeof nr=="number"&&isFinite(nr)))return a.errors=[{instancePath:s+"/signals/"+n+"/enco\
ding/normalize/boundaries/"+lr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/items/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var He=gs===e;if(!He)break}}else return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/n\
ormalize/boundaries",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var le=br===e}else var le=!0}}}else return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;N!==
!0&&(N=!0)}else return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properti\
es/normalize/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:ve},message:'value of tag "kind" must be in oneOf'}],!1;else return a.
errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminato\
r",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:ve},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:s+"/signals\
/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var G=w===e}else var G=!0;if(G)if(i.default!==void 0){let p=i.default;const w=e;if(!(typeof p=="number"&&isFinite(p))&&p!==null)return a.errors=
[{instancePath:s+"/signals/"+n+"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/default/type",keyword:"type",params:{
type:j.properties.signals.items.properties.encoding.oneOf[0].properties.default.type},message:"must be number,null"}],!1;var G=w===e}else var G=!0}}}}}}}}}else return a.
errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var v=!0}else if(l==="id"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind")||i.vocab===void 0&&
(f="vocab")||i.default===void 0&&(f="default"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/enco\
ding/oneOf/1/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const q=e;for(const p in i)if(!(p==="ki\
nd"||p==="vocab"||p==="default")){return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(q===e){if(i.kind!==
void 0){const p=e;if(i.kind!=="id")return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/on\
eOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"id"},message:"must be equal to constant"}],!1;var re=p===e}else var re=!0;if(re){if(i.vocab!==
void 0){const p=e;if(typeof i.vocab!="string")return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties\
/encoding/oneOf/1/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var re=p===e}else var re=!0;if(re)if(i.default!==void 0){
let p=i.default;const w=e;if(typeof p!="string"&&p!==null)return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/default",schemaPath:"#/properties/signals/it\
ems/properties/encoding/oneOf/1/properties/default/type",keyword:"type",params:{type:j.properties.signals.items.properties.encoding.oneOf[1].properties.default.
type},message:"must be string,null"}],!1;var re=w===e}else var re=!0}}}}else return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties\
/signals/items/properties/encoding/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;v!==!0&&(v=!0)}else if(l==="ids"){if(e===e)
if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind")||i.vocab===void 0&&(f="vocab")||i.max===void 0&&(f="max")||i.keep===void 0&&(f=
"keep")||i.pool===void 0&&(f="pool")||i.split===void 0&&(f="split"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/\
items/properties/encoding/oneOf/2/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const q=e;for(const p in i)
if(!(p==="kind"||p==="vocab"||p==="max"||p==="keep"||p==="pool"||p==="split")){return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properti\
es/signals/items/properties/encoding/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additiona\
l properties"}],!1;break}if(q===e){if(i.kind!==void 0){const p=e;if(i.kind!=="ids")return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/kind",schemaPath:"#\
/properties/signals/items/properties/encoding/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"ids"},message:"must be equal to constant"}],!1;
var Ye=p===e}else var Ye=!0;if(Ye){if(i.vocab!==void 0){const p=e;if(typeof i.vocab!="string")return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/vocab",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ye=p===e}else
var Ye=!0;if(Ye){if(i.max!==void 0){let p=i.max;const w=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return a.errors=[{instancePath:s+"/signals/"+
n+"/encoding/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===w&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/max",schemaPath:"#/properti\
es/signals/items/properties/encoding/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ye=w===e}else
var Ye=!0;if(Ye){if(i.keep!==void 0){let p=i.keep;const w=e;if(!(p==="first"||p==="last"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/keep",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/keep/enum",keyword:"enum",params:{allowedValues:j.properties.signals.items.properties.encoding.
oneOf[2].properties.keep.enum},message:"must be equal to one of the allowed values"}],!1;var Ye=w===e}else var Ye=!0;if(Ye){if(i.pool!==void 0){let p=i.pool;const w=e;
if(!(p==="mean"||p==="sum"||p==="max"||p==="attention"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/pool",schemaPath:"#/properties/signals/items/p\
roperties/encoding/oneOf/2/properties/pool/enum",keyword:"enum",params:{allowedValues:j.properties.signals.items.properties.encoding.oneOf[2].properties.pool.enum},
message:"must be equal to one of the allowed values"}],!1;var Ye=w===e}else var Ye=!0;if(Ye)if(i.split!==void 0){let p=i.split;const w=e;if(typeof p!="string"&&
p!==null)return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/split",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/split/ty\
pe",keyword:"type",params:{type:j.properties.signals.items.properties.encoding.oneOf[2].properties.split.type},message:"must be string,null"}],!1;var Ye=w===e}else
var Ye=!0}}}}}}}else return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;v!==!0&&(v=!0)}else return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properti\
es/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:l},message:'value of tag "kind" must be \
in oneOf'}],!1;else return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"\
discriminator",params:{error:"tag",tag:"kind",tagValue:l},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:s+"/signals/"+n+"/encodi\
ng",schemaPath:"#/properties/signals/items/properties/encoding/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var M=m===e}else var M=!0;
if(M){if(r.table!==void 0){let i=r.table;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:s+"/signals/"+n+"/table",schemaPath:"#/propert\
ies/signals/items/properties/table/type",keyword:"type",params:{type:j.properties.signals.items.properties.table.type},message:"must be string,null"}],!1;var M=m===
e}else var M=!0;if(M){if(r.side!==void 0){let i=r.side;const m=e;if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:s+"/signals/"+n+"/side",schemaPath:"\
#/properties/signals/items/properties/side/enum",keyword:"enum",params:{allowedValues:j.properties.signals.items.properties.side.enum},message:"must be equal to\
 one of the allowed values"}],!1;var M=m===e}else var M=!0;if(M)if(r.reason!==void 0){const i=e;if(typeof r.reason!="string")return a.errors=[{instancePath:s+"/\
signals/"+n+"/reason",schemaPath:"#/properties/signals/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=i===
e}else var M=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:s+"/signals/"+n,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var kr=O===e;if(!kr)break}}else return a.errors=[{instancePath:s+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var h=R===e}else var h=!0;if(h){if(u.forests!==void 0){let y=u.forests;const R=e;if(e===R)if(Array.isArray(y)){
var Ze=!0;const $=y.length;for(let n=0;n<$;n++){let r=y[n];const O=e;if(e===O)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.name===void 0&&(k="name")||
r.head===void 0&&(k="head")||r.vocab===void 0&&(k="vocab")||r.trees===void 0&&(k="trees")||r.depth===void 0&&(k="depth")||r.leaves===void 0&&(k="leaves")||r.shrinkage===
void 0&&(k="shrinkage")||r.minRows===void 0&&(k="minRows")||r.l2===void 0&&(k="l2")||r.maxRows===void 0&&(k="maxRows"))return a.errors=[{instancePath:s+"/forest\
s/"+n,schemaPath:"#/properties/forests/items/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const g=e;
for(const i in r)if(!yr.call(j.properties.forests.items.properties,i)){return a.errors=[{instancePath:s+"/forests/"+n,schemaPath:"#/properties/forests/items/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.name!==void 0){
const i=e;if(typeof r.name!="string")return a.errors=[{instancePath:s+"/forests/"+n+"/name",schemaPath:"#/properties/forests/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var W=i===e}else var W=!0;if(W){if(r.head!==void 0){const i=e;if(typeof r.head!="string")return a.errors=
[{instancePath:s+"/forests/"+n+"/head",schemaPath:"#/properties/forests/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var W=i===e}else var W=!0;if(W){if(r.vocab!==void 0){const i=e;if(typeof r.vocab!="string")return a.errors=[{instancePath:s+"/forests/"+n+"/vocab",schemaPath:"\
#/properties/forests/items/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=i===e}else var W=!0;if(W){if(r.trees!==
void 0){let i=r.trees;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:s+"/forests/"+n+"/trees",schemaPath:"#/p\
roperties/forests/items/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&
(i<1||isNaN(i)))return a.errors=[{instancePath:s+"/forests/"+n+"/trees",schemaPath:"#/properties/forests/items/properties/trees/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var W=m===e}else var W=!0;if(W){if(r.depth!==void 0){let i=r.depth;const m=e;if(!(typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:s+"/forests/"+n+"/depth",schemaPath:"#/properties/forests/items/properties/depth/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:s+"/forests/"+n+"/depth",
schemaPath:"#/properties/forests/items/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var W=m===e}else
var W=!0;if(W){if(r.leaves!==void 0){let i=r.leaves;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:s+"/forest\
s/"+n+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:s+"/forests/"+n+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var W=m===e}else var W=!0;if(W){if(r.shrinkage!==void 0){let i=r.shrinkage;const m=e;
if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:s+"/forests/"+n+"/shrinkage",schemaPath:"#/properties/forests/items/properties/shrinkage/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var W=m===e}else var W=!0;if(W){if(r.minRows!==void 0){let i=r.minRows;const m=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:s+"/forests/"+n+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:s+
"/forests/"+n+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var W=m===e}else var W=!0;if(W){if(r.l2!==void 0){let i=r.l2;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:s+"/fores\
ts/"+n+"/l2",schemaPath:"#/properties/forests/items/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var W=m===e}else var W=!0;
if(W)if(r.maxRows!==void 0){let i=r.maxRows;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:s+"/forests/"+n+"/\
maxRows",schemaPath:"#/properties/forests/items/properties/maxRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:s+"/forests/"+n+"/maxRows",schemaPath:"#/properties/forests/items/properties/maxRows/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var W=m===e}else var W=!0}}}}}}}}}}}else return a.errors=[{instancePath:s+"/f\
orests/"+n,schemaPath:"#/properties/forests/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ze=O===e;if(!Ze)break}}else return a.
errors=[{instancePath:s+"/forests",schemaPath:"#/properties/forests/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=R===e}else var h=!0;
if(h){if(u.nodes!==void 0){let y=u.nodes;const R=e;if(e===R)if(Array.isArray(y)){var he=!0;const $=y.length;for(let n=0;n<$;n++){let r=y[n];const O=e;if(e===O)if(r&&
typeof r=="object"&&!Array.isArray(r)){let k;if(r.op===void 0&&(k="op"))return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/requir\
ed",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const g=r.op;if(typeof g=="string")if(g==="input"){if(e===
e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="t\
ower")||r.signal===void 0&&(m="signal"))return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/0/required",keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const se=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signa\
l")){return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(se===e){if(r.op!==void 0){const t=e;if(r.op!=="input")return a.errors=[{instancePath:s+"/nodes/"+n+"\
/op",schemaPath:"#/properties/nodes/items/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"input"},message:"must be equal to constant"}],!1;var Q=t===
e}else var Q=!0;if(Q){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/ite\
ms/oneOf/0/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=t===e}else var Q=!0;if(Q){if(r.width!==void 0){let t=r.
width;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var Q=l===e}else var Q=!0;if(Q){if(r.tower!==void 0){let t=r.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))&&t!==null)return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/type",keyword:"type",
params:{type:j.properties.nodes.items.oneOf[0].properties.tower.type},message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var Q=l===e}else var Q=!0;if(Q)if(r.signal!==void 0){const t=e;if(typeof r.signal!="string")return a.errors=[{instancePath:s+
"/nodes/"+n+"/signal",schemaPath:"#/properties/nodes/items/oneOf/0/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=t===
e}else var Q=!0}}}}}}else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/0/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var de=!0}else if(g==="lookup"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&
(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.signal===void 0&&(m="signal")||r.table===void 0&&(m="table"))return a.errors=[{instancePath:s+
"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/1/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],
!1;{const se=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal"||t==="table")){return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(se===e){if(r.op!==void 0){const t=e;if(r.op!=="lookup")return a.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf\
/1/properties/op/const",keyword:"const",params:{allowedValue:"lookup"},message:"must be equal to constant"}],!1;var F=t===e}else var F=!0;if(F){if(r.id!==void 0){
const t=e;if(typeof r.id!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/1/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var F=t===e}else var F=!0;if(F){if(r.width!==void 0){let t=r.width;const l=e;if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/nodes\
/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var F=l===e}else var F=!0;if(F){if(r.tower!==void 0){let t=r.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=
[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[1].
properties.tower.type},message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+
n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var F=l===e}else var F=!0;if(F){if(r.signal!==void 0){const t=e;if(typeof r.signal!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/signal",schemaPath:"\
#/properties/nodes/items/oneOf/1/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var F=t===e}else var F=!0;if(F)if(r.
table!==void 0){const t=e;if(typeof r.table!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/table",schemaPath:"#/properties/nodes/items/oneOf/1/propert\
ies/table/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var F=t===e}else var F=!0}}}}}}}else return a.errors=[{instancePath:s+"/node\
s/"+n,schemaPath:"#/properties/nodes/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;de!==!0&&(de=!0)}else if(g==="pool"){
if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&
(m="tower")||r.signal===void 0&&(m="signal")||r.table===void 0&&(m="table")||r.pool===void 0&&(m="pool")||r.max===void 0&&(m="max")||r.query===void 0&&(m="query"))
return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must \
have required property '"+m+"'"}],!1;{const se=e;for(const t in r)if(!yr.call(j.properties.nodes.items.oneOf[2].properties,t)){return a.errors=[{instancePath:s+
"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties"}],!1;break}if(se===e){if(r.op!==void 0){const t=e;if(r.op!=="pool")return a.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/pr\
operties/nodes/items/oneOf/2/properties/op/const",keyword:"const",params:{allowedValue:"pool"},message:"must be equal to constant"}],!1;var oe=t===e}else var oe=!0;
if(oe){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/2/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var oe=t===e}else var oe=!0;if(oe){if(r.width!==void 0){let t=r.width;const l=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/prop\
erties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=
[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var oe=l===e}else var oe=!0;if(oe){if(r.tower!==void 0){let t=r.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/type",keyword:"type",params:{type:j.
properties.nodes.items.oneOf[2].properties.tower.type},message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var oe=l===e}else var oe=!0;if(oe){if(r.signal!==void 0){const t=e;if(typeof r.signal!="string")return a.errors=[{instancePath:s+"/n\
odes/"+n+"/signal",schemaPath:"#/properties/nodes/items/oneOf/2/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var oe=t===
e}else var oe=!0;if(oe){if(r.table!==void 0){const t=e;if(typeof r.table!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/table",schemaPath:"#/propertie\
s/nodes/items/oneOf/2/properties/table/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var oe=t===e}else var oe=!0;if(oe){if(r.pool!==
void 0){let t=r.pool;const l=e;if(!(t==="mean"||t==="sum"||t==="max"||t==="attention"))return a.errors=[{instancePath:s+"/nodes/"+n+"/pool",schemaPath:"#/proper\
ties/nodes/items/oneOf/2/properties/pool/enum",keyword:"enum",params:{allowedValues:j.properties.nodes.items.oneOf[2].properties.pool.enum},message:"must be equ\
al to one of the allowed values"}],!1;var oe=l===e}else var oe=!0;if(oe){if(r.max!==void 0){let t=r.max;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/max",schemaPath:"#/prop\
erties/nodes/items/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var oe=l===e}else var oe=!0;if(oe)
if(r.query!==void 0){let t=r.query;const l=e;if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:s+"/nodes/"+n+"/query",schemaPath:"#/properties/node\
s/items/oneOf/2/properties/query/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[2].properties.query.type},message:"must be string,null"}],!1;var oe=l===
e}else var oe=!0}}}}}}}}}}else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/2/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;de!==!0&&(de=!0)}else if(g==="concat"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||
r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:s+"/nodes/"+
n,schemaPath:"#/properties/nodes/items/oneOf/3/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const se=e;
for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/i\
tems/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(se===
e){if(r.op!==void 0){const t=e;if(r.op!=="concat")return a.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/3/properties/op/\
const",keyword:"const",params:{allowedValue:"concat"},message:"must be equal to constant"}],!1;var be=t===e}else var be=!0;if(be){if(r.id!==void 0){const t=e;if(typeof r.
id!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/3/properties/id/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var be=t===e}else var be=!0;if(be){if(r.width!==void 0){let t=r.width;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var be=l===e}else var be=!0;
if(be){if(r.tower!==void 0){let t=r.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:s+"/nodes/"+
n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[3].properties.tower.type},
message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var be=l===e}else var be=!0;
if(be)if(r.inputs!==void 0){let t=r.inputs;const l=e;if(e===l)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var ke=!0;const f=t.
length;for(let q=0;q<f;q++){const p=e;if(typeof t[q]!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/inputs/"+q,schemaPath:"#/properties/nodes/items/on\
eOf/3/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ke=p===e;if(!ke)break}}}else return a.errors=[{instancePath:s+
"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/3/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var be=l===
e}else var be=!0}}}}}}else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/3/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;de!==!0&&(de=!0)}else if(g==="dense"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===
void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.input===void 0&&(m="input")||r.kernel===void 0&&(m="kernel")||r.bias===void 0&&
(m="bias")||r.activation===void 0&&(m="activation"))return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/4/required",keyword:"\
required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const se=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="\
tower"||t==="input"||t==="kernel"||t==="bias"||t==="activation")){return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/4/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(se===e){if(r.op!==void 0){
const t=e;if(r.op!=="dense")return a.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/4/properties/op/const",keyword:"const",
params:{allowedValue:"dense"},message:"must be equal to constant"}],!1;var pe=t===e}else var pe=!0;if(pe){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return a.
errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var pe=t===e}else var pe=!0;if(pe){if(r.width!==void 0){let t=r.width;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.
errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/4/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var pe=l===e}else var pe=!0;if(pe){
if(r.tower!==void 0){let t=r.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:s+"/nodes/"+n+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/4/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[4].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/4/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var pe=l===e}else var pe=!0;if(pe){
if(r.input!==void 0){const t=e;if(typeof r.input!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/input",schemaPath:"#/properties/nodes/items/oneOf/4/pr\
operties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pe=t===e}else var pe=!0;if(pe){if(r.kernel!==void 0){const t=e;if(typeof r.
kernel!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/4/properties/kernel/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var pe=t===e}else var pe=!0;if(pe){if(r.bias!==void 0){let t=r.bias;const l=e;if(typeof t!="string"&&t!==null)return a.
errors=[{instancePath:s+"/nodes/"+n+"/bias",schemaPath:"#/properties/nodes/items/oneOf/4/properties/bias/type",keyword:"type",params:{type:j.properties.nodes.items.
oneOf[4].properties.bias.type},message:"must be string,null"}],!1;var pe=l===e}else var pe=!0;if(pe)if(r.activation!==void 0){let t=r.activation;const l=e;if(!(t===
"none"||t==="relu"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"))return a.errors=[{instancePath:s+"/nodes/"+n+"/activation",schemaPath:"\
#/properties/nodes/items/oneOf/4/properties/activation/enum",keyword:"enum",params:{allowedValues:j.properties.nodes.items.oneOf[4].properties.activation.enum},
message:"must be equal to one of the allowed values"}],!1;var pe=l===e}else var pe=!0}}}}}}}}}else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/pr\
operties/nodes/items/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;de!==!0&&(de=!0)}else if(g==="sum"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.inputs===
void 0&&(m="inputs"))return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/5/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;{const se=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=
[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"}],!1;break}if(se===e){if(r.op!==void 0){const t=e;if(r.op!=="sum")return a.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"sum"},message:"must be equal to constant"}],!1;var we=t===e}else var we=!0;
if(we){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/5/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var we=t===e}else var we=!0;if(we){if(r.width!==void 0){let t=r.width;const l=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/prop\
erties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=
[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var we=l===e}else var we=!0;if(we){if(r.tower!==void 0){let t=r.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/type",keyword:"type",params:{type:j.
properties.nodes.items.oneOf[5].properties.tower.type},message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var we=l===e}else var we=!0;if(we)if(r.inputs!==void 0){let t=r.inputs;const l=e;if(e===l)if(Array.isArray(t)){if(t.length<1)return a.
errors=[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"}],!1;{var Ir=!0;const f=t.length;for(let q=0;q<f;q++){const p=e;if(typeof t[q]!="string")return a.errors=[{instancePath:s+"/no\
des/"+n+"/inputs/"+q,schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var Ir=p===e;if(!Ir)break}}}else return a.errors=[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var we=l===e}else var we=!0}}}}}}else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;de!==!0&&(de=!0)}else if(g==="product"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||
r.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/6/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;{const se=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=
[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"}],!1;break}if(se===e){if(r.op!==void 0){const t=e;if(r.op!=="product")return a.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue:"product"},message:"must be equal to constant"}],!1;var V=t===e}else var V=!0;
if(V){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/6/prope\
rties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var V=t===e}else var V=!0;if(V){if(r.width!==void 0){let t=r.width;const l=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/prop\
erties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=
[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var V=l===e}else var V=!0;if(V){if(r.tower!==void 0){let t=r.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&
t!==null)return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/type",keyword:"type",params:{type:j.
properties.nodes.items.oneOf[6].properties.tower.type},message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var V=l===e}else var V=!0;if(V)if(r.inputs!==void 0){let t=r.inputs;const l=e;if(e===l)if(Array.isArray(t)){if(t.length<1)return a.errors=
[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"mus\
t NOT have fewer than 1 items"}],!1;{var Ve=!0;const f=t.length;for(let q=0;q<f;q++){const p=e;if(typeof t[q]!="string")return a.errors=[{instancePath:s+"/nodes\
/"+n+"/inputs/"+q,schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var Ve=p===e;if(!Ve)break}}}else return a.errors=[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var V=l===e}else var V=!0}}}}}}else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properti\
es/nodes/items/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;de!==!0&&(de=!0)}else if(g==="cross"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.x0===void 0&&
(m="x0")||r.input===void 0&&(m="input")||r.kernel===void 0&&(m="kernel")||r.bias===void 0&&(m="bias"))return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#\
/properties/nodes/items/oneOf/7/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const se=e;for(const t in r)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="x0"||t==="input"||t==="kernel"||t==="bias")){return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/\
properties/nodes/items/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(se===e){if(r.op!==void 0){const t=e;if(r.op!=="cross")return a.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/\
7/properties/op/const",keyword:"const",params:{allowedValue:"cross"},message:"must be equal to constant"}],!1;var fe=t===e}else var fe=!0;if(fe){if(r.id!==void 0){
const t=e;if(typeof r.id!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/7/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var fe=t===e}else var fe=!0;if(fe){if(r.width!==void 0){let t=r.width;const l=e;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/nodes\
/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var fe=l===e}else var fe=!0;if(fe){if(r.tower!==void 0){let t=r.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=
[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[7].
properties.tower.type},message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+
n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var fe=l===e}else var fe=!0;if(fe){if(r.x0!==void 0){const t=e;if(typeof r.x0!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/x0",schemaPath:"#/propert\
ies/nodes/items/oneOf/7/properties/x0/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fe=t===e}else var fe=!0;if(fe){if(r.input!==
void 0){const t=e;if(typeof r.input!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/input",schemaPath:"#/properties/nodes/items/oneOf/7/properties/inpu\
t/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fe=t===e}else var fe=!0;if(fe){if(r.kernel!==void 0){const t=e;if(typeof r.kernel!=
"string")return a.errors=[{instancePath:s+"/nodes/"+n+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/7/properties/kernel/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var fe=t===e}else var fe=!0;if(fe)if(r.bias!==void 0){const t=e;if(typeof r.bias!="string")return a.errors=[{instancePath:s+
"/nodes/"+n+"/bias",schemaPath:"#/properties/nodes/items/oneOf/7/properties/bias/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fe=t===
e}else var fe=!0}}}}}}}}}else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/7/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;de!==!0&&(de=!0)}else if(g==="bi_interaction"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m=
"op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:s+"\
/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/8/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],
!1;{const se=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/pro\
perties/nodes/items/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;
break}if(se===e){if(r.op!==void 0){const t=e;if(r.op!=="bi_interaction")return a.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/\
oneOf/8/properties/op/const",keyword:"const",params:{allowedValue:"bi_interaction"},message:"must be equal to constant"}],!1;var De=t===e}else var De=!0;if(De){
if(r.id!==void 0){const t=e;if(typeof r.id!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/8/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var De=t===e}else var De=!0;if(De){if(r.width!==void 0){let t=r.width;const l=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+
"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var De=l===e}else var De=!0;if(De){if(r.tower!==void 0){let t=r.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.
items.oneOf[8].properties.tower.type},message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:s+
"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var De=l===e}else var De=!0;if(De)if(r.inputs!==void 0){let t=r.inputs;const l=e;if(e===l)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:s+
"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var Zr=!0;const f=t.length;for(let q=0;q<f;q++){const p=e;if(typeof t[q]!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/inputs/"+q,
schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Zr=p===e;if(!Zr)
break}}}else return a.errors=[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var De=l===e}else var De=!0}}}}}}else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/ite\
ms/oneOf/8/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;de!==!0&&(de=!0)}else if(g==="batch_norm"){if(e===e)if(r&&typeof r=="object"&&
!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.input===void 0&&(m=
"input")||r.gamma===void 0&&(m="gamma")||r.beta===void 0&&(m="beta")||r.mean===void 0&&(m="mean")||r.variance===void 0&&(m="variance")||r.momentum===void 0&&(m=
"momentum")||r.epsilon===void 0&&(m="epsilon"))return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/9/required",keyword:"requ\
ired",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const se=e;for(const t in r)if(!yr.call(j.properties.nodes.items.oneOf[9].properties,
t)){return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(se===e){if(r.op!==void 0){const t=e;if(r.op!=="batch_norm")return a.errors=[{instancePath:s+"/nodes/"+
n+"/op",schemaPath:"#/properties/nodes/items/oneOf/9/properties/op/const",keyword:"const",params:{allowedValue:"batch_norm"},message:"must be equal to constant"}],
!1;var U=t===e}else var U=!0;if(U){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/propert\
ies/nodes/items/oneOf/9/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var U=t===e}else var U=!0;if(U){if(r.width!==void 0){
let t=r.width;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/9/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||
isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var U=l===e}else var U=!0;if(U){if(r.tower!==void 0){let t=r.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/type",keyword:"\
type",params:{type:j.properties.nodes.items.oneOf[9].properties.tower.type},message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||
isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var U=l===e}else var U=!0;if(U){if(r.input!==void 0){const t=e;if(typeof r.input!="string")return a.errors=
[{instancePath:s+"/nodes/"+n+"/input",schemaPath:"#/properties/nodes/items/oneOf/9/properties/input/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var U=t===e}else var U=!0;if(U){if(r.gamma!==void 0){const t=e;if(typeof r.gamma!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/gamma",schemaPath:"\
#/properties/nodes/items/oneOf/9/properties/gamma/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var U=t===e}else var U=!0;if(U){if(r.
beta!==void 0){const t=e;if(typeof r.beta!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/beta",schemaPath:"#/properties/nodes/items/oneOf/9/properties\
/beta/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var U=t===e}else var U=!0;if(U){if(r.mean!==void 0){const t=e;if(typeof r.mean!=
"string")return a.errors=[{instancePath:s+"/nodes/"+n+"/mean",schemaPath:"#/properties/nodes/items/oneOf/9/properties/mean/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var U=t===e}else var U=!0;if(U){if(r.variance!==void 0){const t=e;if(typeof r.variance!="string")return a.errors=[{instancePath:s+
"/nodes/"+n+"/variance",schemaPath:"#/properties/nodes/items/oneOf/9/properties/variance/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var U=t===e}else var U=!0;if(U){if(r.momentum!==void 0){let t=r.momentum;const l=e;if(e===l)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=
[{instancePath:s+"/nodes/"+n+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/9/properties/momentum/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:s+"/nodes/"+n+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/9/properties/mo\
mentum/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:s+"/nodes/"+n+"/momentum",schemaPath:"\
#/properties/nodes/items/oneOf/9/properties/momentum/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=l===e}else var U=!0;if(U)if(r.
epsilon!==void 0){let t=r.epsilon;const l=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/epsilon",schemaPath:"#/properti\
es/nodes/items/oneOf/9/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=l===e}else var U=!0}}}}}}}}}}}}else return a.
errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/9/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;de!==
!0&&(de=!0)}else if(g==="layer_norm"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===
void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.input===void 0&&(m="input")||r.gamma===void 0&&(m="gamma")||r.beta===void 0&&(m="beta")||r.epsilon===void 0&&
(m="epsilon"))return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/10/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;{const se=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="gamma"||t===
"beta"||t==="epsilon")){return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/10/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(se===e){if(r.op!==void 0){const t=e;if(r.op!=="layer_norm")return a.
errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/10/properties/op/const",keyword:"const",params:{allowedValue:"layer_norm"},
message:"must be equal to constant"}],!1;var Re=t===e}else var Re=!0;if(Re){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return a.errors=[{instancePath:s+
"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/10/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Re=t===
e}else var Re=!0;if(Re){if(r.width!==void 0){let t=r.width;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"\
/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properti\
es/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Re=l===e}else var Re=!0;if(Re){if(r.tower!==void 0){let t=r.
tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/10/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[10].properties.tower.type},message:"must be integer,nul\
l"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/10/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Re=l===e}else var Re=!0;if(Re){if(r.input!==
void 0){const t=e;if(typeof r.input!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/input",schemaPath:"#/properties/nodes/items/oneOf/10/properties/inp\
ut/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Re=t===e}else var Re=!0;if(Re){if(r.gamma!==void 0){const t=e;if(typeof r.gamma!=
"string")return a.errors=[{instancePath:s+"/nodes/"+n+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/10/properties/gamma/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Re=t===e}else var Re=!0;if(Re){if(r.beta!==void 0){const t=e;if(typeof r.beta!="string")return a.errors=[{instancePath:s+
"/nodes/"+n+"/beta",schemaPath:"#/properties/nodes/items/oneOf/10/properties/beta/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Re=t===
e}else var Re=!0;if(Re)if(r.epsilon!==void 0){let t=r.epsilon;const l=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/eps\
ilon",schemaPath:"#/properties/nodes/items/oneOf/10/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Re=l===e}else
var Re=!0}}}}}}}}}else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/10/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;de!==!0&&(de=!0)}else if(g==="activation"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&
(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.input===void 0&&(m="input")||r.activation===void 0&&(m="activation"))return a.errors=[
{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/11/required",keyword:"required",params:{missingProperty:m},message:"must have required pr\
operty '"+m+"'"}],!1;{const se=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="activation")){return a.errors=[{instancePath:s+
"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT h\
ave additional properties"}],!1;break}if(se===e){if(r.op!==void 0){const t=e;if(r.op!=="activation")return a.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/op/const",keyword:"const",params:{allowedValue:"activation"},message:"must be equal to constant"}],!1;var er=t===e}else
var er=!0;if(er){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/11/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var er=t===e}else var er=!0;if(er){if(r.width!==void 0){let t=r.width;
const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/11/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.
errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var er=l===e}else var er=!0;if(er){if(r.tower!==void 0){let t=r.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/type",keyword:"type",params:{
type:j.properties.nodes.items.oneOf[11].properties.tower.type},message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.
errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var er=l===e}else var er=!0;if(er){if(r.input!==void 0){const t=e;if(typeof r.input!="string")return a.errors=[{instancePath:s+"/nod\
es/"+n+"/input",schemaPath:"#/properties/nodes/items/oneOf/11/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var er=t===
e}else var er=!0;if(er)if(r.activation!==void 0){let t=r.activation;const l=e;if(!(t==="none"||t==="relu"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t===
"leaky_relu"))return a.errors=[{instancePath:s+"/nodes/"+n+"/activation",schemaPath:"#/properties/nodes/items/oneOf/11/properties/activation/enum",keyword:"enum",
params:{allowedValues:j.properties.nodes.items.oneOf[11].properties.activation.enum},message:"must be equal to one of the allowed values"}],!1;var er=l===e}else
var er=!0}}}}}}}else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/11/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;de!==!0&&(de=!0)}else if(g==="dropout"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&
(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.input===void 0&&(m="input")||r.rate===void 0&&(m="rate"))return a.errors=[{instancePath:s+
"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/12/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],
!1;{const se=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="rate")){return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propertie\
s"}],!1;break}if(se===e){if(r.op!==void 0){const t=e;if(r.op!=="dropout")return a.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items\
/oneOf/12/properties/op/const",keyword:"const",params:{allowedValue:"dropout"},message:"must be equal to constant"}],!1;var rr=t===e}else var rr=!0;if(rr){if(r.
id!==void 0){const t=e;if(typeof r.id!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/12/properties/id/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var rr=t===e}else var rr=!0;if(rr){if(r.width!==void 0){let t=r.width;const l=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+
"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"}],!1;var rr=l===e}else var rr=!0;if(rr){if(r.tower!==void 0){let t=r.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/12/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.
items.oneOf[12].properties.tower.type},message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:s+
"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/12/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var rr=l===e}else var rr=!0;if(rr){if(r.input!==void 0){const t=e;if(typeof r.input!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/input",
schemaPath:"#/properties/nodes/items/oneOf/12/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var rr=t===e}else var rr=!0;
if(rr)if(r.rate!==void 0){let t=r.rate;const l=e;if(e===l)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:s+"/nodes/"+n+"/ra\
te",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||
isNaN(t))return a.errors=[{instancePath:s+"/nodes/"+n+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:s+"/nodes/"+n+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate\
/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var rr=l===e}else var rr=!0}}}}}}}else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/oneOf/12/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;de!==!0&&(de=!0)}else return a.errors=[{instancePath:s+
"/nodes/"+n,schemaPath:"#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"op",tagValue:g},message:'value of tag "op" \
must be in oneOf'}],!1;else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"\
tag",tag:"op",tagValue:g},message:'tag "op" must be string'}],!1}}else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var he=O===e;if(!he)break}}else return a.errors=[{instancePath:s+"/nodes",schemaPath:"#/properties/no\
des/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=R===e}else var h=!0;if(h){if(u.params!==void 0){let y=u.params;const R=e;if(e===
R)if(Array.isArray(y)){var es=!0;const $=y.length;for(let n=0;n<$;n++){let r=y[n];const O=e;if(e===O)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.name===
void 0&&(k="name")||r.shape===void 0&&(k="shape")||r.init===void 0&&(k="init")||r.trainable===void 0&&(k="trainable")||r.tower===void 0&&(k="tower"))return a.errors=
[{instancePath:s+"/params/"+n,schemaPath:"#/properties/params/items/required",keyword:"required",params:{missingProperty:k},message:"must have required property\
 '"+k+"'"}],!1;{const g=e;for(const i in r)if(!(i==="name"||i==="shape"||i==="init"||i==="trainable"||i==="tower"||i==="optimizer")){return a.errors=[{instancePath:s+
"/params/"+n,schemaPath:"#/properties/params/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have add\
itional properties"}],!1;break}if(g===e){if(r.name!==void 0){const i=e;if(typeof r.name!="string")return a.errors=[{instancePath:s+"/params/"+n+"/name",schemaPath:"\
#/properties/params/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var sr=i===e}else var sr=!0;if(sr){if(r.shape!==
void 0){let i=r.shape;const m=e;if(e===m)if(Array.isArray(i)){var rs=!0;const t=i.length;for(let l=0;l<t;l++){let d=i[l];const f=e;if(!(typeof d=="number"&&!(d%
1)&&!isNaN(d)&&isFinite(d)))return a.errors=[{instancePath:s+"/params/"+n+"/shape/"+l,schemaPath:"#/properties/params/items/properties/shape/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return a.errors=[{instancePath:s+"/param\
s/"+n+"/shape/"+l,schemaPath:"#/properties/params/items/properties/shape/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var rs=f===e;if(!rs)break}}else return a.errors=[{instancePath:s+"/params/"+n+"/shape",schemaPath:"#/properties/params/items/properties/shape/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var sr=m===e}else var sr=!0;if(sr){if(r.init!==void 0){let i=r.init;const m=e;if(e===m)if(i&&typeof i==
"object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/pr\
operties/init/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const l=i.kind;if(typeof l=="string")if(l===
"zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind"))return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/0/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const q=e;
for(const p in i)if(p!=="kind"){return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(q===e&&i.kind!==void 0&&i.kind!==
"zeros")return a.errors=[{instancePath:s+"/params/"+n+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/0/properties/kind/const",keyword:"\
const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properti\
es/params/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var cr=!0}else if(l==="ones"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind"))return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/pr\
operties/init/oneOf/1/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const q=e;for(const p in i)if(p!==
"kind"){return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(q===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=
[{instancePath:s+"/params/"+n+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
ones"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/ini\
t/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;cr!==!0&&(cr=!0)}else if(l==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.
isArray(i)){let f;if(i.kind===void 0&&(f="kind"))return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/one\
Of/2/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const q=e;for(const p in i)if(p!=="kind"){return a.
errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(q===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:s+
"/params/"+n+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;cr!==!0&&(cr=!0)}else if(l==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;
if(i.kind===void 0&&(f="kind"))return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const q=e;for(const p in i)if(p!=="kind"){return a.errors=[{instancePath:s+
"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(q===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:s+"/params/"+n+"/init/kind",schemaPath:"\
#/properties/params/items/properties/init/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else
return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;cr!==!0&&(cr=!0)}else if(l==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind")||
i.scale===void 0&&(f="scale"))return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const q=e;for(const p in i)if(!(p==="kind"||p==="scale")){return a.errors=
[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(q===e){if(i.kind!==void 0){const p=e;if(i.kind!=="uniform")return a.errors=[{instancePath:s+
"/params/"+n+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"\
must be equal to constant"}],!1;var Br=p===e}else var Br=!0;if(Br)if(i.scale!==void 0){let p=i.scale;const w=e;if(!(typeof p=="number"&&isFinite(p)))return a.errors=
[{instancePath:s+"/params/"+n+"/init/scale",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/scale/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"}],!1;var Br=w===e}else var Br=!0}}}else return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/it\
ems/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;cr!==!0&&(cr=!0)}else if(l==="constant"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind")||i.value===void 0&&(f="value"))return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const q=e;
for(const p in i)if(!(p==="kind"||p==="value")){return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneO\
f/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(q===e){if(i.kind!==
void 0){const p=e;if(i.kind!=="constant")return a.errors=[{instancePath:s+"/params/"+n+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/\
5/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var Lr=p===e}else var Lr=!0;if(Lr)if(i.value!==
void 0){let p=i.value;const w=e;if(!(typeof p=="number"&&isFinite(p)))return a.errors=[{instancePath:s+"/params/"+n+"/init/value",schemaPath:"#/properties/param\
s/items/properties/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Lr=w===e}else var Lr=!0}}}else return a.
errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;cr!==!0&&(cr=!0)}else return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:l},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:s+
"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:l},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var sr=m===e}else var sr=!0;if(sr){if(r.trainable!==void 0){const i=e;if(typeof r.trainable!="boolean")
return a.errors=[{instancePath:s+"/params/"+n+"/trainable",schemaPath:"#/properties/params/items/properties/trainable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var sr=i===e}else var sr=!0;if(sr){if(r.tower!==void 0){let i=r.tower;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))&&i!==null)return a.errors=[{instancePath:s+"/params/"+n+"/tower",schemaPath:"#/properties/params/items/properties/tower/type",keyword:"type",params:{type:j.
properties.params.items.properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{
instancePath:s+"/params/"+n+"/tower",schemaPath:"#/properties/params/items/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var sr=m===e}else var sr=!0;if(sr)if(r.optimizer!==void 0){let i=r.optimizer;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){
let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))
return a.errors=[{instancePath:s+"/params/"+n+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const l=e;for(const d in i)if(!(d==="kind"||d==="learningRate"||d==="beta"||d==="l1"||d==="l2")){return a.errors=
[{instancePath:s+"/params/"+n+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(l===e){if(i.kind!==void 0){const d=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:s+
"/params/"+n+"/optimizer/kind",schemaPath:"#/properties/params/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var or=d===e}else var or=!0;if(or){if(i.learningRate!==void 0){let d=i.learningRate;const f=e;if(!(typeof d=="number"&&isFinite(
d)))return a.errors=[{instancePath:s+"/params/"+n+"/optimizer/learningRate",schemaPath:"#/properties/params/items/properties/optimizer/properties/learningRate/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var or=f===e}else var or=!0;if(or){if(i.beta!==void 0){let d=i.beta;const f=e;if(!(typeof d==
"number"&&isFinite(d)))return a.errors=[{instancePath:s+"/params/"+n+"/optimizer/beta",schemaPath:"#/properties/params/items/properties/optimizer/properties/bet\
a/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var or=f===e}else var or=!0;if(or){if(i.l1!==void 0){let d=i.l1;const f=e;if(!(typeof d==
"number"&&isFinite(d)))return a.errors=[{instancePath:s+"/params/"+n+"/optimizer/l1",schemaPath:"#/properties/params/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var or=f===e}else var or=!0;if(or)if(i.l2!==void 0){let d=i.l2;const f=e;if(!(typeof d==
"number"&&isFinite(d)))return a.errors=[{instancePath:s+"/params/"+n+"/optimizer/l2",schemaPath:"#/properties/params/items/properties/optimizer/properties/l2/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var or=f===e}else var or=!0}}}}}}else return a.errors=[{instancePath:s+"/params/"+n+"/op\
timizer",schemaPath:"#/properties/params/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var sr=m===e}else var sr=!0}}}}}}}else
return a.errors=[{instancePath:s+"/params/"+n,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var es=O===
e;if(!es)break}}else return a.errors=[{instancePath:s+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var h=R===e}else var h=!0;if(h){if(u.towers!==void 0){let y=u.towers;const R=e;if(e===R)if(Array.isArray(y)){var ss=!0;const $=y.length;for(let n=0;n<$;n++){
let r=y[n];const O=e;if(e===O)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.name===void 0&&(k="name")||r.source===void 0&&(k="source")||r.fallback===void 0&&
(k="fallback"))return a.errors=[{instancePath:s+"/towers/"+n,schemaPath:"#/properties/towers/items/required",keyword:"required",params:{missingProperty:k},message:"\
must have required property '"+k+"'"}],!1;{const g=e;for(const i in r)if(!(i==="name"||i==="source"||i==="fallback")){return a.errors=[{instancePath:s+"/towers/"+
n,schemaPath:"#/properties/towers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pro\
perties"}],!1;break}if(g===e){if(r.name!==void 0){const i=e;if(typeof r.name!="string")return a.errors=[{instancePath:s+"/towers/"+n+"/name",schemaPath:"#/prope\
rties/towers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Or=i===e}else var Or=!0;if(Or){if(r.source!==void 0){
let i=r.source;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:s+"/towers/"+n+"/source",schemaPath:"#/properties/towers/items/propertie\
s/source/type",keyword:"type",params:{type:j.properties.towers.items.properties.source.type},message:"must be string,null"}],!1;var Or=m===e}else var Or=!0;if(Or)
if(r.fallback!==void 0){const i=e;if(typeof r.fallback!="boolean")return a.errors=[{instancePath:s+"/towers/"+n+"/fallback",schemaPath:"#/properties/towers/item\
s/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Or=i===e}else var Or=!0}}}}else return a.errors=[{instancePath:s+
"/towers/"+n,schemaPath:"#/properties/towers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ss=O===e;if(!ss)break}}else return a.
errors=[{instancePath:s+"/towers",schemaPath:"#/properties/towers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=R===e}else var h=!0;
if(h){if(u.heads!==void 0){let y=u.heads;const R=e;if(e===R)if(Array.isArray(y)){var ts=!0;const $=y.length;for(let n=0;n<$;n++){let r=y[n];const O=e;if(e===O)if(r&&
typeof r=="object"&&!Array.isArray(r)){let k;if(r.name===void 0&&(k="name")||r.doc===void 0&&(k="doc")||r.label===void 0&&(k="label")||r.lossWeight===void 0&&(k=
"lossWeight")||r.sources===void 0&&(k="sources")||r.withinSeconds===void 0&&(k="withinSeconds"))return a.errors=[{instancePath:s+"/heads/"+n,schemaPath:"#/prope\
rties/heads/items/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const g=e;for(const i in r)if(!(i===
"name"||i==="doc"||i==="label"||i==="lossWeight"||i==="sources"||i==="withinSeconds")){return a.errors=[{instancePath:s+"/heads/"+n,schemaPath:"#/properties/hea\
ds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.
name!==void 0){const i=e;if(typeof r.name!="string")return a.errors=[{instancePath:s+"/heads/"+n+"/name",schemaPath:"#/properties/heads/items/properties/name/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var tr=i===e}else var tr=!0;if(tr){if(r.doc!==void 0){let i=r.doc;const m=e;if(typeof i!=
"string"&&i!==null)return a.errors=[{instancePath:s+"/heads/"+n+"/doc",schemaPath:"#/properties/heads/items/properties/doc/type",keyword:"type",params:{type:j.properties.
heads.items.properties.doc.type},message:"must be string,null"}],!1;var tr=m===e}else var tr=!0;if(tr){if(r.label!==void 0){let i=r.label;const m=e;if(e===m)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if(i.column===void 0&&(t="column")||i.op===void 0&&(t="op")||i.value===void 0&&(t="value"))return a.errors=[{instancePath:s+
"/heads/"+n+"/label",schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:t},message:"must have required p\
roperty '"+t+"'"}],!1;{const l=e;for(const d in i)if(!(d==="column"||d==="op"||d==="value")){return a.errors=[{instancePath:s+"/heads/"+n+"/label",schemaPath:"#\
/properties/heads/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional pr\
operties"}],!1;break}if(l===e){if(i.column!==void 0){const d=e;if(typeof i.column!="string")return a.errors=[{instancePath:s+"/heads/"+n+"/label/column",schemaPath:"\
#/properties/heads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var qr=d===e}else var qr=!0;
if(qr){if(i.op!==void 0){let d=i.op;const f=e;if(!(d==="=="||d==="!="||d==="<"||d==="<="||d===">"||d===">="||d===null))return a.errors=[{instancePath:s+"/heads/"+
n+"/label/op",schemaPath:"#/properties/heads/items/properties/label/properties/op/enum",keyword:"enum",params:{allowedValues:j.properties.heads.items.properties.
label.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var qr=f===e}else var qr=!0;if(qr)if(i.value!==void 0){let d=i.value;const f=e,
q=e;let p=!1;const w=e;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){const ve={instancePath:s+"/heads/"+n+"/label/value",schemaPath:"\
#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"type",params:{type:j.properties.heads.items.properties.label.properties.value.
anyOf[0].type},message:"must be string,number,boolean"};o===null?o=[ve]:o.push(ve),e++}var Ur=w===e;p=p||Ur;const Y=e;if(d!==null){const ve={instancePath:s+"/he\
ads/"+n+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be\
 null"};o===null?o=[ve]:o.push(ve),e++}var Ur=Y===e;if(p=p||Ur,p)e=q,o!==null&&(q?o.length=q:o=null);else{const ve={instancePath:s+"/heads/"+n+"/label/value",schemaPath:"\
#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[ve]:o.push(
ve),e++,a.errors=o,!1}var qr=f===e}else var qr=!0}}}}else return a.errors=[{instancePath:s+"/heads/"+n+"/label",schemaPath:"#/properties/heads/items/properties/\
label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var tr=m===e}else var tr=!0;if(tr){if(r.lossWeight!==void 0){let i=r.lossWeight;
const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:s+"/heads/"+n+"/lossWeight",schemaPath:"#/properties/heads/items/properties/lossW\
eight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var tr=m===e}else var tr=!0;if(tr){if(r.sources!==void 0){let i=r.sources;const m=e;
if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:s+"/heads/"+n+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"ty\
pe",params:{type:j.properties.heads.items.properties.sources.type},message:"must be array,null"}],!1;if(e===m&&Array.isArray(i)){var is=!0;const t=i.length;for(let l=0;l<
t;l++){const d=e;if(typeof i[l]!="string")return a.errors=[{instancePath:s+"/heads/"+n+"/sources/"+l,schemaPath:"#/properties/heads/items/properties/sources/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var is=d===e;if(!is)break}}var tr=m===e}else var tr=!0;if(tr)if(r.withinSeconds!==void 0){
let i=r.withinSeconds;const m=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return a.errors=[{instancePath:s+"/heads/"+n+"/withinSeconds",schemaPath:"#/prop\
erties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:j.properties.heads.items.properties.withinSeconds.type},message:"must be number,nu\
ll"}],!1;var tr=m===e}else var tr=!0}}}}}}}else return a.errors=[{instancePath:s+"/heads/"+n,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var ts=O===e;if(!ts)break}}else return a.errors=[{instancePath:s+"/heads",schemaPath:"#/properties/heads/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var h=R===e}else var h=!0;if(h){if(u.outputs!==void 0){let y=u.outputs;const R=e;if(e===R)if(Array.isArray(
y)){var as=!0;const $=y.length;for(let n=0;n<$;n++){let r=y[n];const O=e;if(e===O)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.head===void 0&&(k="hea\
d")||r.logits===void 0&&(k="logits")||r.bias===void 0&&(k="bias"))return a.errors=[{instancePath:s+"/outputs/"+n,schemaPath:"#/properties/outputs/items/required",
keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const g=e;for(const i in r)if(!(i==="head"||i==="logits"||i===
"bias")){return a.errors=[{instancePath:s+"/outputs/"+n,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.head!==void 0){const i=e;if(typeof r.head!="string")return a.errors=[{instancePath:s+"/o\
utputs/"+n+"/head",schemaPath:"#/properties/outputs/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var jr=i===e}else
var jr=!0;if(jr){if(r.logits!==void 0){let i=r.logits;const m=e;if(e===m)if(Array.isArray(i)){var ns=!0;const t=i.length;for(let l=0;l<t;l++){const d=e;if(typeof i[l]!=
"string")return a.errors=[{instancePath:s+"/outputs/"+n+"/logits/"+l,schemaPath:"#/properties/outputs/items/properties/logits/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ns=d===e;if(!ns)break}}else return a.errors=[{instancePath:s+"/outputs/"+n+"/logits",schemaPath:"#/properties/o\
utputs/items/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var jr=m===e}else var jr=!0;if(jr)if(r.bias!==void 0){let i=r.
bias;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:s+"/outputs/"+n+"/bias",schemaPath:"#/properties/outputs/items/properties/bias/typ\
e",keyword:"type",params:{type:j.properties.outputs.items.properties.bias.type},message:"must be string,null"}],!1;var jr=m===e}else var jr=!0}}}}else return a.
errors=[{instancePath:s+"/outputs/"+n,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var as=O===
e;if(!as)break}}else return a.errors=[{instancePath:s+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var h=R===e}else var h=!0;if(h){if(u.sampling!==void 0){let y=u.sampling;const R=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return a.errors=
[{instancePath:s+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:j.properties.sampling.type},message:"must be object,null"}],!1;
if(e===R&&y&&typeof y=="object"&&!Array.isArray(y)){let $;if(y.base===void 0&&($="base")||y.keep===void 0&&($="keep")||y.log===void 0&&($="log")||y.correct===void 0&&
($="correct"))return a.errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:$},message:"mu\
st have required property '"+$+"'"}],!1;{const n=e;for(const r in y)if(!(r==="base"||r==="keep"||r==="log"||r==="correct")){return a.errors=[{instancePath:s+"/s\
ampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional \
properties"}],!1;break}if(n===e){if(y.base!==void 0){let r=y.base;const O=e;if(typeof r!="string"&&r!==null)return a.errors=[{instancePath:s+"/sampling/base",schemaPath:"\
#/properties/sampling/properties/base/type",keyword:"type",params:{type:j.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var gr=O===
e}else var gr=!0;if(gr){if(y.keep!==void 0){let r=y.keep;const O=e;if(e===O)if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r))return a.errors=[{instancePath:s+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(r<
0||isNaN(r))return a.errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var gr=O===e}else var gr=!0;if(gr){if(y.log!==void 0){let r=y.log;const O=e;if(!(r==="unsampled"||r===
"sampled"))return a.errors=[{instancePath:s+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:j.properties.
sampling.properties.log.enum},message:"must be equal to one of the allowed values"}],!1;var gr=O===e}else var gr=!0;if(gr)if(y.correct!==void 0){let r=y.correct;
const O=e;if(!(r==="weight"||r==="base"||r==="batch"))return a.errors=[{instancePath:s+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/\
enum",keyword:"enum",params:{allowedValues:j.properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var gr=O===e}else
var gr=!0}}}}}var h=R===e}else var h=!0;if(h){if(u.calibration!==void 0){let y=u.calibration;const R=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)
return a.errors=[{instancePath:s+"/calibration",schemaPath:"#/properties/calibration/type",keyword:"type",params:{type:j.properties.calibration.type},message:"m\
ust be object,null"}],!1;if(e===R&&y&&typeof y=="object"&&!Array.isArray(y)){let $;if(y.method===void 0&&($="method")||y.signals===void 0&&($="signals")||y.per===
void 0&&($="per")||y.everySeconds===void 0&&($="everySeconds")||y.windowSeconds===void 0&&($="windowSeconds")||y.halfLifeSeconds===void 0&&($="halfLifeSeconds")||
y.traffic===void 0&&($="traffic"))return a.errors=[{instancePath:s+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty:$},
message:"must have required property '"+$+"'"}],!1;{const n=e;for(const r in y)if(!(r==="method"||r==="signals"||r==="per"||r==="everySeconds"||r==="windowSecon\
ds"||r==="halfLifeSeconds"||r==="traffic")){return a.errors=[{instancePath:s+"/calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(n===e){if(y.method!==void 0){let r=y.method;const O=e;
if(!(r==="platt"||r==="isotonic"||r==="temperature"))return a.errors=[{instancePath:s+"/calibration/method",schemaPath:"#/properties/calibration/properties/meth\
od/enum",keyword:"enum",params:{allowedValues:j.properties.calibration.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var Ge=O===
e}else var Ge=!0;if(Ge){if(y.signals!==void 0){let r=y.signals;const O=e;if(e===O)if(Array.isArray(r)){var os=!0;const k=r.length;for(let g=0;g<k;g++){const i=e;
if(typeof r[g]!="string")return a.errors=[{instancePath:s+"/calibration/signals/"+g,schemaPath:"#/properties/calibration/properties/signals/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var os=i===e;if(!os)break}}else return a.errors=[{instancePath:s+"/calibration/signals",schemaPath:"#\
/properties/calibration/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ge=O===e}else var Ge=!0;if(Ge){if(y.per!==
void 0){let r=y.per;const O=e;if(e===O)if(Array.isArray(r)){var ps=!0;const k=r.length;for(let g=0;g<k;g++){let i=r[g];const m=e;if(!(i==="head"||i==="source"))
return a.errors=[{instancePath:s+"/calibration/per/"+g,schemaPath:"#/properties/calibration/properties/per/items/enum",keyword:"enum",params:{allowedValues:j.properties.
calibration.properties.per.items.enum},message:"must be equal to one of the allowed values"}],!1;var ps=m===e;if(!ps)break}}else return a.errors=[{instancePath:s+
"/calibration/per",schemaPath:"#/properties/calibration/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ge=O===e}else
var Ge=!0;if(Ge){if(y.everySeconds!==void 0){let r=y.everySeconds;const O=e;if(!(typeof r=="number"&&isFinite(r)))return a.errors=[{instancePath:s+"/calibration\
/everySeconds",schemaPath:"#/properties/calibration/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ge=O===
e}else var Ge=!0;if(Ge){if(y.windowSeconds!==void 0){let r=y.windowSeconds;const O=e;if(!(typeof r=="number"&&isFinite(r)))return a.errors=[{instancePath:s+"/ca\
libration/windowSeconds",schemaPath:"#/properties/calibration/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var Ge=O===e}else var Ge=!0;if(Ge){if(y.halfLifeSeconds!==void 0){let r=y.halfLifeSeconds;const O=e;if(!(typeof r=="number"&&isFinite(r))&&r!==null)return a.errors=
[{instancePath:s+"/calibration/halfLifeSeconds",schemaPath:"#/properties/calibration/properties/halfLifeSeconds/type",keyword:"type",params:{type:j.properties.calibration.
properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var Ge=O===e}else var Ge=!0;if(Ge)if(y.traffic!==void 0){let r=y.traffic;const O=e;if(!(r===
"all"||r==="own"))return a.errors=[{instancePath:s+"/calibration/traffic",schemaPath:"#/properties/calibration/properties/traffic/enum",keyword:"enum",params:{allowedValues:j.
properties.calibration.properties.traffic.enum},message:"must be equal to one of the allowed values"}],!1;var Ge=O===e}else var Ge=!0}}}}}}}}var h=R===e}else var h=!0;
if(h){if(u.train!==void 0){let y=u.train;const R=e;if(e===R)if(y&&typeof y=="object"&&!Array.isArray(y)){let $;if(y.optimizer===void 0&&($="optimizer")||y.embeddings===
void 0&&($="embeddings")||y.batch===void 0&&($="batch")||y.epochs===void 0&&($="epochs")||y.seed===void 0&&($="seed")||y.l2===void 0&&($="l2")||y.patience===void 0&&
($="patience")||y.holdout===void 0&&($="holdout")||y.validate===void 0&&($="validate")||y.sources===void 0&&($="sources"))return a.errors=[{instancePath:s+"/tra\
in",schemaPath:"#/properties/train/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const n=e;for(const r in y)
if(!yr.call(j.properties.train.properties,r)){return a.errors=[{instancePath:s+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(n===e){if(y.optimizer!==void 0){let r=y.optimizer;const O=e;
if(e===O)if(r&&typeof r=="object"&&!Array.isArray(r)){let Ie;if(r.kind===void 0&&(Ie="kind")||r.learningRate===void 0&&(Ie="learningRate"))return a.errors=[{instancePath:s+
"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/required",keyword:"required",params:{missingProperty:Ie},message:"must have required prop\
erty '"+Ie+"'"}],!1;{const k=e;for(const g in r)if(!(g==="kind"||g==="learningRate")){return a.errors=[{instancePath:s+"/train/optimizer",schemaPath:"#/properti\
es/train/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],
!1;break}if(k===e){if(r.kind!==void 0){let g=r.kind;const i=e;if(!(g==="adam"||g==="adagrad"||g==="sgd"))return a.errors=[{instancePath:s+"/train/optimizer/kind",
schemaPath:"#/properties/train/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:j.properties.train.properties.optimizer.properties.
kind.enum},message:"must be equal to one of the allowed values"}],!1;var Dr=i===e}else var Dr=!0;if(Dr)if(r.learningRate!==void 0){let g=r.learningRate;const i=e;
if(!(typeof g=="number"&&isFinite(g)))return a.errors=[{instancePath:s+"/train/optimizer/learningRate",schemaPath:"#/properties/train/properties/optimizer/prope\
rties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Dr=i===e}else var Dr=!0}}}else return a.errors=[{instancePath:s+
"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Pe=O===e}else
var Pe=!0;if(Pe){if(y.embeddings!==void 0){let r=y.embeddings;const O=e;if(e===O)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.kind===void 0&&(k="kind")||
r.learningRate===void 0&&(k="learningRate"))return a.errors=[{instancePath:s+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/required",
keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const g=e;for(const i in r)if(!(i==="kind"||i==="learningRate")){
return a.errors=[{instancePath:s+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.kind!==void 0){let i=r.kind;const m=e;if(!(i==="adam"||i==="adagra\
d"||i==="sgd"))return a.errors=[{instancePath:s+"/train/embeddings/kind",schemaPath:"#/properties/train/properties/embeddings/properties/kind/enum",keyword:"enu\
m",params:{allowedValues:j.properties.train.properties.embeddings.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Wr=m===e}else
var Wr=!0;if(Wr)if(r.learningRate!==void 0){let i=r.learningRate;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:s+"/train/embedd\
ings/learningRate",schemaPath:"#/properties/train/properties/embeddings/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var Wr=m===e}else var Wr=!0}}}else return a.errors=[{instancePath:s+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var Pe=O===e}else var Pe=!0;if(Pe){if(y.batch!==void 0){let r=y.batch;const O=e;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return a.errors=[{instancePath:s+"/train/batch",schemaPath:"#/properties/train/properties/batch/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return a.errors=[{instancePath:s+"/train/batch",schemaPath:"\
#/properties/train/properties/batch/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Pe=O===e}else var Pe=!0;if(Pe){if(y.
epochs!==void 0){let r=y.epochs;const O=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return a.errors=[{instancePath:s+"/train/epochs",schemaPath:"\
#/properties/train/properties/epochs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof r=="number"&&isFinite(r)&&(r<1||
isNaN(r)))return a.errors=[{instancePath:s+"/train/epochs",schemaPath:"#/properties/train/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Pe=O===e}else var Pe=!0;if(Pe){if(y.seed!==void 0){let r=y.seed;const O=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))
return a.errors=[{instancePath:s+"/train/seed",schemaPath:"#/properties/train/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"}],!1;var Pe=O===e}else var Pe=!0;if(Pe){if(y.l2!==void 0){let r=y.l2;const O=e;if(!(typeof r=="number"&&isFinite(r)))return a.errors=[{instancePath:s+"/tra\
in/l2",schemaPath:"#/properties/train/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Pe=O===e}else var Pe=!0;if(Pe){
if(y.patience!==void 0){let r=y.patience;const O=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return a.errors=[{instancePath:s+"/train/patience",schemaPath:"\
#/properties/train/properties/patience/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof r=="number"&&isFinite(r)&&(r<
0||isNaN(r)))return a.errors=[{instancePath:s+"/train/patience",schemaPath:"#/properties/train/properties/patience/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var Pe=O===e}else var Pe=!0;if(Pe){if(y.holdout!==void 0){let r=y.holdout;const O=e,Ie=e;let k=!1;const g=e;if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let t;if(r.kind===void 0&&(t="kind")){const l={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"};o===null?o=[l]:o.push(l),e++}else{const l=r.kind;if(typeof l=="string")if(l===
"last"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.seconds===void 0&&(f="seconds")){const q={instancePath:s+"\
/train/holdout",schemaPath:"#/$defs/split/oneOf/0/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};o===null?
o=[q]:o.push(q),e++}else{const q=e;for(const p in r)if(!(p==="kind"||p==="seconds")){const w={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/oneOf/0/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?o=[w]:o.push(w),e++;break}
if(q===e){if(r.kind!==void 0){const p=e;if(r.kind!=="last"){const w={instancePath:s+"/train/holdout/kind",schemaPath:"#/$defs/split/oneOf/0/properties/kind/cons\
t",keyword:"const",params:{allowedValue:"last"},message:"must be equal to constant"};o===null?o=[w]:o.push(w),e++}var Er=p===e}else var Er=!0;if(Er)if(r.seconds!==
void 0){let p=r.seconds;const w=e;if(!(typeof p=="number"&&isFinite(p))){const x={instancePath:s+"/train/holdout/seconds",schemaPath:"#/$defs/split/oneOf/0/prop\
erties/seconds/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[x]:o.push(x),e++}var Er=w===e}else var Er=!0}}}else{const f={instancePath:s+
"/train/holdout",schemaPath:"#/$defs/split/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[f]:o.push(f),e++}var Fr=!0}else if(l===
"random"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.fraction===void 0&&(f="fraction")){const q={instancePath:s+
"/train/holdout",schemaPath:"#/$defs/split/oneOf/1/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};o===null?
o=[q]:o.push(q),e++}else{const q=e;for(const p in r)if(!(p==="kind"||p==="fraction")){const w={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/oneOf/1\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?o=[w]:o.push(w),e++;
break}if(q===e){if(r.kind!==void 0){const p=e;if(r.kind!=="random"){const w={instancePath:s+"/train/holdout/kind",schemaPath:"#/$defs/split/oneOf/1/properties/k\
ind/const",keyword:"const",params:{allowedValue:"random"},message:"must be equal to constant"};o===null?o=[w]:o.push(w),e++}var Hr=p===e}else var Hr=!0;if(Hr)if(r.
fraction!==void 0){let p=r.fraction;const w=e;if(e===w)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const x={instancePath:s+"/train/holdout/fraction",schemaPath:"\
#/$defs/split/oneOf/1/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};o===null?o=[x]:o.push(x),e++}else if(p<
0||isNaN(p)){const x={instancePath:s+"/train/holdout/fraction",schemaPath:"#/$defs/split/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};o===null?o=[x]:o.push(x),e++}}else{const x={instancePath:s+"/train/holdout/fraction",schemaPath:"#/$defs/split/oneOf/1/prop\
erties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[x]:o.push(x),e++}var Hr=w===e}else var Hr=!0}}}else{const f={instancePath:s+
"/train/holdout",schemaPath:"#/$defs/split/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[f]:o.push(f),e++}Fr!==!0&&(Fr=
!0)}else if(l==="hash"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.fraction===void 0&&(f="fraction")||r.column===
void 0&&(f="column")){const q={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/oneOf/2/required",keyword:"required",params:{missingProperty:f},message:"\
must have required property '"+f+"'"};o===null?o=[q]:o.push(q),e++}else{const q=e;for(const p in r)if(!(p==="kind"||p==="fraction"||p==="column")){const w={instancePath:s+
"/train/holdout",schemaPath:"#/$defs/split/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have add\
itional properties"};o===null?o=[w]:o.push(w),e++;break}if(q===e){if(r.kind!==void 0){const p=e;if(r.kind!=="hash"){const w={instancePath:s+"/train/holdout/kind",
schemaPath:"#/$defs/split/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"hash"},message:"must be equal to constant"};o===null?o=[w]:o.push(
w),e++}var Nr=p===e}else var Nr=!0;if(Nr){if(r.fraction!==void 0){let p=r.fraction;const w=e;if(e===w)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const x={
instancePath:s+"/train/holdout/fraction",schemaPath:"#/$defs/split/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"\
must be <= 1"};o===null?o=[x]:o.push(x),e++}else if(p<0||isNaN(p)){const x={instancePath:s+"/train/holdout/fraction",schemaPath:"#/$defs/split/oneOf/2/propertie\
s/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};o===null?o=[x]:o.push(x),e++}}else{const x={instancePath:s+"/trai\
n/holdout/fraction",schemaPath:"#/$defs/split/oneOf/2/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[x]:o.
push(x),e++}var Nr=w===e}else var Nr=!0;if(Nr)if(r.column!==void 0){const p=e;if(typeof r.column!="string"){const Y={instancePath:s+"/train/holdout/column",schemaPath:"\
#/$defs/split/oneOf/2/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"};o===null?o=[Y]:o.push(Y),e++}var Nr=p===e}else var Nr=!0}}}}else{
const f={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[f]:
o.push(f),e++}Fr!==!0&&(Fr=!0)}else if(l==="files"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.glob===void 0&&
(f="glob")){const q={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/oneOf/3/required",keyword:"required",params:{missingProperty:f},message:"must hav\
e required property '"+f+"'"};o===null?o=[q]:o.push(q),e++}else{const q=e;for(const p in r)if(!(p==="kind"||p==="glob")){const w={instancePath:s+"/train/holdout",
schemaPath:"#/$defs/split/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional propertie\
s"};o===null?o=[w]:o.push(w),e++;break}if(q===e){if(r.kind!==void 0){const p=e;if(r.kind!=="files"){const w={instancePath:s+"/train/holdout/kind",schemaPath:"#/\
$defs/split/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"};o===null?o=[w]:o.push(w),e++}var Cr=p===
e}else var Cr=!0;if(Cr)if(r.glob!==void 0){let p=r.glob;const w=e;if(e===w)if(typeof p=="string"){if(!$r.test(p)){const x={instancePath:s+"/train/holdout/glob",
schemaPath:"#/$defs/split/oneOf/3/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern\
 "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'};o===null?o=[x]:o.push(x),e++}}else{const x={instancePath:s+"/train/holdout/glob",schemaPath:"#/$defs/split/oneOf/3/pro\
perties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"};o===null?o=[x]:o.push(x),e++}var Cr=w===e}else var Cr=!0}}}else{const f={instancePath:s+
"/train/holdout",schemaPath:"#/$defs/split/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[f]:o.push(f),e++}Fr!==!0&&(Fr=
!0)}else{const d={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:l},
message:'value of tag "kind" must be in oneOf'};o===null?o=[d]:o.push(d),e++}else{const d={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/discriminat\
or",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:l},message:'tag "kind" must be string'};o===null?o=[d]:o.push(d),e++}}}else{const t={instancePath:s+
"/train/holdout",schemaPath:"#/$defs/split/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[t]:o.push(t),e++}var Xr=g===e;k=k||
Xr;const m=e;if(r!==null){const t={instancePath:s+"/train/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf/1/type",keyword:"type",params:{type:"\
null"},message:"must be null"};o===null?o=[t]:o.push(t),e++}var Xr=m===e;if(k=k||Xr,k)e=Ie,o!==null&&(Ie?o.length=Ie:o=null);else{const t={instancePath:s+"/trai\
n/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[t]:o.push(
t),e++,a.errors=o,!1}var Pe=O===e}else var Pe=!0;if(Pe){if(y.validate!==void 0){let r=y.validate;const O=e,Ie=e;let k=!1;const g=e;if(e===e)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let t;if(r.kind===void 0&&(t="kind")){const l={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/required",keyword:"required",
params:{missingProperty:t},message:"must have required property '"+t+"'"};o===null?o=[l]:o.push(l),e++}else{const l=r.kind;if(typeof l=="string")if(l==="last"){
if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.seconds===void 0&&(f="seconds")){const q={instancePath:s+"/train/v\
alidate",schemaPath:"#/$defs/split/oneOf/0/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};o===null?o=[q]:
o.push(q),e++}else{const q=e;for(const p in r)if(!(p==="kind"||p==="seconds")){const w={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/0/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?o=[w]:o.push(w),e++;break}
if(q===e){if(r.kind!==void 0){const p=e;if(r.kind!=="last"){const w={instancePath:s+"/train/validate/kind",schemaPath:"#/$defs/split/oneOf/0/properties/kind/con\
st",keyword:"const",params:{allowedValue:"last"},message:"must be equal to constant"};o===null?o=[w]:o.push(w),e++}var Gr=p===e}else var Gr=!0;if(Gr)if(r.seconds!==
void 0){let p=r.seconds;const w=e;if(!(typeof p=="number"&&isFinite(p))){const x={instancePath:s+"/train/validate/seconds",schemaPath:"#/$defs/split/oneOf/0/pro\
perties/seconds/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[x]:o.push(x),e++}var Gr=w===e}else var Gr=!0}}}else{const f={instancePath:s+
"/train/validate",schemaPath:"#/$defs/split/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[f]:o.push(f),e++}var xr=!0}else if(l===
"random"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.fraction===void 0&&(f="fraction")){const q={instancePath:s+
"/train/validate",schemaPath:"#/$defs/split/oneOf/1/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};o===null?
o=[q]:o.push(q),e++}else{const q=e;for(const p in r)if(!(p==="kind"||p==="fraction")){const w={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/\
1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?o=[w]:o.push(w),e++;
break}if(q===e){if(r.kind!==void 0){const p=e;if(r.kind!=="random"){const w={instancePath:s+"/train/validate/kind",schemaPath:"#/$defs/split/oneOf/1/properties/\
kind/const",keyword:"const",params:{allowedValue:"random"},message:"must be equal to constant"};o===null?o=[w]:o.push(w),e++}var Jr=p===e}else var Jr=!0;if(Jr)if(r.
fraction!==void 0){let p=r.fraction;const w=e;if(e===w)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const x={instancePath:s+"/train/validate/fraction",
schemaPath:"#/$defs/split/oneOf/1/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};o===null?o=[x]:o.push(
x),e++}else if(p<0||isNaN(p)){const x={instancePath:s+"/train/validate/fraction",schemaPath:"#/$defs/split/oneOf/1/properties/fraction/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};o===null?o=[x]:o.push(x),e++}}else{const x={instancePath:s+"/train/validate/fraction",schemaPath:"#/$de\
fs/split/oneOf/1/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[x]:o.push(x),e++}var Jr=w===e}else var Jr=!0}}}else{
const f={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[f]:
o.push(f),e++}xr!==!0&&(xr=!0)}else if(l==="hash"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.fraction===void 0&&
(f="fraction")||r.column===void 0&&(f="column")){const q={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/2/required",keyword:"required",params:{
missingProperty:f},message:"must have required property '"+f+"'"};o===null?o=[q]:o.push(q),e++}else{const q=e;for(const p in r)if(!(p==="kind"||p==="fraction"||
p==="column")){const w={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"};o===null?o=[w]:o.push(w),e++;break}if(q===e){if(r.kind!==void 0){const p=e;if(r.kind!=="hash"){const w={instancePath:s+
"/train/validate/kind",schemaPath:"#/$defs/split/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"hash"},message:"must be equal to constant"};
o===null?o=[w]:o.push(w),e++}var Ar=p===e}else var Ar=!0;if(Ar){if(r.fraction!==void 0){let p=r.fraction;const w=e;if(e===w)if(typeof p=="number"&&isFinite(p)){
if(p>1||isNaN(p)){const x={instancePath:s+"/train/validate/fraction",schemaPath:"#/$defs/split/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},message:"must be <= 1"};o===null?o=[x]:o.push(x),e++}else if(p<0||isNaN(p)){const x={instancePath:s+"/train/validate/fraction",schemaPath:"#/$defs/\
split/oneOf/2/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};o===null?o=[x]:o.push(x),e++}}else{const x={
instancePath:s+"/train/validate/fraction",schemaPath:"#/$defs/split/oneOf/2/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"};o===null?o=[x]:o.push(x),e++}var Ar=w===e}else var Ar=!0;if(Ar)if(r.column!==void 0){const p=e;if(typeof r.column!="string"){const Y={instancePath:s+"/tra\
in/validate/column",schemaPath:"#/$defs/split/oneOf/2/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"};o===null?o=[Y]:o.push(
Y),e++}var Ar=p===e}else var Ar=!0}}}}else{const f={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/2/type",keyword:"type",params:{type:"object"},
message:"must be object"};o===null?o=[f]:o.push(f),e++}xr!==!0&&(xr=!0)}else if(l==="files"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===
void 0&&(f="kind")||r.glob===void 0&&(f="glob")){const q={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/3/required",keyword:"required",params:{
missingProperty:f},message:"must have required property '"+f+"'"};o===null?o=[q]:o.push(q),e++}else{const q=e;for(const p in r)if(!(p==="kind"||p==="glob")){const w={
instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"m\
ust NOT have additional properties"};o===null?o=[w]:o.push(w),e++;break}if(q===e){if(r.kind!==void 0){const p=e;if(r.kind!=="files"){const w={instancePath:s+"/t\
rain/validate/kind",schemaPath:"#/$defs/split/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"};
o===null?o=[w]:o.push(w),e++}var Kr=p===e}else var Kr=!0;if(Kr)if(r.glob!==void 0){let p=r.glob;const w=e;if(e===w)if(typeof p=="string"){if(!$r.test(p)){const x={
instancePath:s+"/train/validate/glob",schemaPath:"#/$defs/split/oneOf/3/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\
\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'};o===null?o=[x]:o.push(x),e++}}else{const x={instancePath:s+"/train/validate/glob",schemaPath:"\
#/$defs/split/oneOf/3/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"};o===null?o=[x]:o.push(x),e++}var Kr=w===e}else var Kr=!0}}}else{
const f={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[f]:
o.push(f),e++}xr!==!0&&(xr=!0)}else{const d={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/discriminator",keyword:"discriminator",params:{error:"ma\
pping",tag:"kind",tagValue:l},message:'value of tag "kind" must be in oneOf'};o===null?o=[d]:o.push(d),e++}else{const d={instancePath:s+"/train/validate",schemaPath:"\
#/$defs/split/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:l},message:'tag "kind" must be string'};o===null?o=[d]:o.push(d),e++}}}else{
const t={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[t]:o.push(
t),e++}var Yr=g===e;k=k||Yr;const m=e;if(r!==null){const t={instancePath:s+"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};o===null?o=[t]:o.push(t),e++}var Yr=m===e;if(k=k||Yr,k)e=Ie,o!==null&&(Ie?o.length=Ie:o=null);else{const t={instancePath:s+
"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=
[t]:o.push(t),e++,a.errors=o,!1}var Pe=O===e}else var Pe=!0;if(Pe)if(y.sources!==void 0){let r=y.sources;const O=e;if(!Array.isArray(r)&&r!==null)return a.errors=
[{instancePath:s+"/train/sources",schemaPath:"#/properties/train/properties/sources/type",keyword:"type",params:{type:j.properties.train.properties.sources.type},
message:"must be array,null"}],!1;if(e===O&&Array.isArray(r)){var ms=!0;const k=r.length;for(let g=0;g<k;g++){const i=e;if(typeof r[g]!="string")return a.errors=
[{instancePath:s+"/train/sources/"+g,schemaPath:"#/properties/train/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var ms=i===e;if(!ms)break}}var Pe=O===e}else var Pe=!0}}}}}}}}}}}else return a.errors=[{instancePath:s+"/train",schemaPath:"#/properties/train/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var h=R===e}else var h=!0;if(h){if(u.baselines!==void 0){let y=u.baselines;const R=e;if(e===R)if(Array.
isArray(y)){var ls=!0;const $=y.length;for(let n=0;n<$;n++){let r=y[n];const O=e;if(e===O)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.kind===void 0&&
(k="kind"))return a.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/required",keyword:"required",params:{missingProperty:k},message:"\
must have required property '"+k+"'"}],!1;{const g=r.kind;if(typeof g=="string")if(g==="lr"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===
void 0&&(m="kind")||r.learningRate===void 0&&(m="learningRate")||r.l1===void 0&&(m="l1")||r.l2===void 0&&(m="l2")||r.epochs===void 0&&(m="epochs"))return a.errors=
[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/0/required",keyword:"required",params:{missingProperty:m},message:"must have req\
uired property '"+m+"'"}],!1;{const se=e;for(const t in r)if(!(t==="kind"||t==="learningRate"||t==="l1"||t==="l2"||t==="epochs")){return a.errors=[{instancePath:s+
"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"mus\
t NOT have additional properties"}],!1;break}if(se===e){if(r.kind!==void 0){const t=e;if(r.kind!=="lr")return a.errors=[{instancePath:s+"/baselines/"+n+"/kind",
schemaPath:"#/properties/baselines/items/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"lr"},message:"must be equal to constant"}],!1;var pr=t===
e}else var pr=!0;if(pr){if(r.learningRate!==void 0){let t=r.learningRate;const l=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/base\
lines/"+n+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/0/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be \
number"}],!1;var pr=l===e}else var pr=!0;if(pr){if(r.l1!==void 0){let t=r.l1;const l=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/\
baselines/"+n+"/l1",schemaPath:"#/properties/baselines/items/oneOf/0/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var pr=l===
e}else var pr=!0;if(pr){if(r.l2!==void 0){let t=r.l2;const l=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/l2",schemaPath:"\
#/properties/baselines/items/oneOf/0/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var pr=l===e}else var pr=!0;if(pr)if(r.
epochs!==void 0){let t=r.epochs;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:s+"/baselines/"+n+"/\
epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs/type",keyword:"type",params:{type:j.properties.baselines.items.oneOf[0].properties.epochs.
type},message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/epochs",
schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var pr=l===
e}else var pr=!0}}}}}}else return a.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var Mr=!0}else if(g==="wide_deep"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="ki\
nd")||r.learningRate===void 0&&(m="learningRate")||r.l1===void 0&&(m="l1")||r.l2===void 0&&(m="l2")||r.epochs===void 0&&(m="epochs")||r.wide===void 0&&(m="wide")||
r.buckets===void 0&&(m="buckets")||r.layers===void 0&&(m="layers")||r.dropout===void 0&&(m="dropout"))return a.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"\
#/properties/baselines/items/oneOf/1/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const se=e;for(const t in r)
if(!yr.call(j.properties.baselines.items.oneOf[1].properties,t)){return a.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf\
/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(se===e){if(r.kind!==
void 0){const t=e;if(r.kind!=="wide_deep")return a.errors=[{instancePath:s+"/baselines/"+n+"/kind",schemaPath:"#/properties/baselines/items/oneOf/1/properties/k\
ind/const",keyword:"const",params:{allowedValue:"wide_deep"},message:"must be equal to constant"}],!1;var qe=t===e}else var qe=!0;if(qe){if(r.learningRate!==void 0){
let t=r.learningRate;const l=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/learningRate",schemaPath:"#/properties/b\
aselines/items/oneOf/1/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var qe=l===e}else var qe=!0;if(qe){if(r.
l1!==void 0){let t=r.l1;const l=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/l1",schemaPath:"#/properties/baseline\
s/items/oneOf/1/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var qe=l===e}else var qe=!0;if(qe){if(r.l2!==void 0){let t=r.
l2;const l=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/l2",schemaPath:"#/properties/baselines/items/oneOf/1/prope\
rties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var qe=l===e}else var qe=!0;if(qe){if(r.epochs!==void 0){let t=r.epochs;const l=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:s+"/baselines/"+n+"/epochs",schemaPath:"#/properties/baselines\
/items/oneOf/1/properties/epochs/type",keyword:"type",params:{type:j.properties.baselines.items.oneOf[1].properties.epochs.type},message:"must be integer,null"}],
!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/epochs",schemaPath:"#/properties/baselines/item\
s/oneOf/1/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var qe=l===e}else var qe=!0;if(qe){if(r.wide!==
void 0){let t=r.wide;const l=e;if(e===l)if(Array.isArray(t)){var ds=!0;const f=t.length;for(let q=0;q<f;q++){let p=t[q];const w=e;if(e===w)if(Array.isArray(p)){
var fs=!0;const x=p.length;for(let ve=0;ve<x;ve++){const ir=e;if(typeof p[ve]!="string")return a.errors=[{instancePath:s+"/baselines/"+n+"/wide/"+q+"/"+ve,schemaPath:"\
#/properties/baselines/items/oneOf/1/properties/wide/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fs=ir===e;if(!fs)
break}}else return a.errors=[{instancePath:s+"/baselines/"+n+"/wide/"+q,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var ds=w===e;if(!ds)break}}else return a.errors=[{instancePath:s+"/baselines/"+n+"/wide",schemaPath:"#/pr\
operties/baselines/items/oneOf/1/properties/wide/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var qe=l===e}else var qe=!0;if(qe){if(r.
buckets!==void 0){let t=r.buckets;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/buckets",
schemaPath:"#/properties/baselines/items/oneOf/1/properties/buckets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/buckets",schemaPath:"#/properties/baselines/items/oneOf/1/properties/b\
uckets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var qe=l===e}else var qe=!0;if(qe){if(r.layers!==void 0){let t=r.
layers;const l=e;if(e===l)if(Array.isArray(t)){var us=!0;const f=t.length;for(let q=0;q<f;q++){let p=t[q];const w=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)))return a.errors=[{instancePath:s+"/baselines/"+n+"/layers/"+q,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return a.errors=[{instancePath:s+"/basel\
ines/"+n+"/layers/"+q,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var us=w===e;if(!us)break}}else return a.errors=[{instancePath:s+"/baselines/"+n+"/layers",schemaPath:"#/properties/baselines/items/oneOf/1/p\
roperties/layers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var qe=l===e}else var qe=!0;if(qe)if(r.dropout!==void 0){let t=r.dropout;
const l=e;if(e===l)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:s+"/baselines/"+n+"/dropout",schemaPath:"#/properties/bas\
elines/items/oneOf/1/properties/dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=
[{instancePath:s+"/baselines/"+n+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:s+"/baselines/"+n+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/proper\
ties/dropout/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var qe=l===e}else var qe=!0}}}}}}}}}}else return a.errors=[{instancePath:s+
"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Mr!==!0&&(Mr=!0)}else if(g===
"gbdt_lr"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="kind")||r.learningRate===void 0&&(m="learningRate")||r.l1===void 0&&
(m="l1")||r.l2===void 0&&(m="l2")||r.epochs===void 0&&(m="epochs")||r.trees===void 0&&(m="trees")||r.depth===void 0&&(m="depth")||r.leaves===void 0&&(m="leaves")||
r.shrinkage===void 0&&(m="shrinkage")||r.minRows===void 0&&(m="minRows")||r.maxRows===void 0&&(m="maxRows"))return a.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"\
#/properties/baselines/items/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const se=e;for(const t in r)
if(!yr.call(j.properties.baselines.items.oneOf[2].properties,t)){return a.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf\
/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(se===e){if(r.kind!==
void 0){const t=e;if(r.kind!=="gbdt_lr")return a.errors=[{instancePath:s+"/baselines/"+n+"/kind",schemaPath:"#/properties/baselines/items/oneOf/2/properties/kin\
d/const",keyword:"const",params:{allowedValue:"gbdt_lr"},message:"must be equal to constant"}],!1;var ce=t===e}else var ce=!0;if(ce){if(r.learningRate!==void 0){
let t=r.learningRate;const l=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/learningRate",schemaPath:"#/properties/b\
aselines/items/oneOf/2/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ce=l===e}else var ce=!0;if(ce){if(r.
l1!==void 0){let t=r.l1;const l=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/l1",schemaPath:"#/properties/baseline\
s/items/oneOf/2/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ce=l===e}else var ce=!0;if(ce){if(r.l2!==void 0){let t=r.
l2;const l=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/l2",schemaPath:"#/properties/baselines/items/oneOf/2/prope\
rties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ce=l===e}else var ce=!0;if(ce){if(r.epochs!==void 0){let t=r.epochs;const l=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:s+"/baselines/"+n+"/epochs",schemaPath:"#/properties/baselines\
/items/oneOf/2/properties/epochs/type",keyword:"type",params:{type:j.properties.baselines.items.oneOf[2].properties.epochs.type},message:"must be integer,null"}],
!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/epochs",schemaPath:"#/properties/baselines/item\
s/oneOf/2/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ce=l===e}else var ce=!0;if(ce){if(r.trees!==
void 0){let t=r.trees;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/trees",schemaPath:"#\
/properties/baselines/items/oneOf/2/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/trees/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ce=l===e}else var ce=!0;if(ce){if(r.depth!==void 0){let t=r.depth;const l=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/\
depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+
"/baselines/"+n+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var ce=l===e}else var ce=!0;if(ce){if(r.leaves!==void 0){let t=r.leaves;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==
null)return a.errors=[{instancePath:s+"/baselines/"+n+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/type",keyword:"type",params:{
type:j.properties.baselines.items.oneOf[2].properties.leaves.type},message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:s+"/baselines/"+n+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var ce=l===e}else var ce=!0;if(ce){if(r.shrinkage!==void 0){let t=r.shrinkage;const l=e;if(!(typeof t=="num\
ber"&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/shrinkage",schemaPath:"#/properties/baselines/items/oneOf/2/properties/shrinkage/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var ce=l===e}else var ce=!0;if(ce){if(r.minRows!==void 0){let t=r.minRows;const l=e;if(!(typeof t=="n\
umber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/\
minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[
{instancePath:s+"/baselines/"+n+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var ce=l===e}else var ce=!0;if(ce)if(r.maxRows!==void 0){let t=r.maxRows;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/basel\
ines/"+n+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"}],!1;var ce=l===e}else var ce=!0}}}}}}}}}}}}else return a.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/2/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Mr!==!0&&(Mr=!0)}else return a.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/pro\
perties/baselines/items/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:g},message:'value of tag "kind" must be in oneOf'}],!1;else
return a.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",
tagValue:g},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var ls=O===e;if(!ls)break}}else return a.errors=[{instancePath:s+"/baselines",schemaPath:"#/propertie\
s/baselines/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=R===e}else var h=!0;if(h){if(u.cost!==void 0){let y=u.cost;const R=e;if(e===
R)if(y&&typeof y=="object"&&!Array.isArray(y)){let $;if(y.params===void 0&&($="params")||y.flops===void 0&&($="flops")||y.memory===void 0&&($="memory")||y.items===
void 0&&($="items"))return a.errors=[{instancePath:s+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty:$},message:"must\
 have required property '"+$+"'"}],!1;{const n=e;for(const r in y)if(!(r==="params"||r==="flops"||r==="memory"||r==="items")){return a.errors=[{instancePath:s+"\
/cost",schemaPath:"#/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional proper\
ties"}],!1;break}if(n===e){if(y.params!==void 0){let r=y.params;const O=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return a.errors=[{instancePath:s+
"/cost/params",schemaPath:"#/properties/cost/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof r=="\
number"&&isFinite(r)&&(r<0||isNaN(r)))return a.errors=[{instancePath:s+"/cost/params",schemaPath:"#/properties/cost/properties/params/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var hr=O===e}else var hr=!0;if(hr){if(y.flops!==void 0){let r=y.flops;const O=e;if(!(typeof r=="num\
ber"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return a.errors=[{instancePath:s+"/cost/flops",schemaPath:"#/properties/cost/properties/flops/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return a.errors=[{instancePath:s+"/cost/flops",schemaPath:"\
#/properties/cost/properties/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var hr=O===e}else var hr=!0;if(hr){if(y.
memory!==void 0){let r=y.memory;const O=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return a.errors=[{instancePath:s+"/cost/memory",schemaPath:"#\
/properties/cost/properties/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof r=="number"&&isFinite(r)&&(r<0||
isNaN(r)))return a.errors=[{instancePath:s+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var hr=O===e}else var hr=!0;if(hr)if(y.items!==void 0){let r=y.items;const O=e;if(e===O)if(Array.isArray(r)){var ys=!0;const k=r.length;
for(let g=0;g<k;g++){let i=r[g];const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.kind===void 0&&(t="kind")||
i.params===void 0&&(t="params")||i.bytes===void 0&&(t="bytes")||i.optimizerBytes===void 0&&(t="optimizerBytes")||i.flops===void 0&&(t="flops")||i.activationBytes===
void 0&&(t="activationBytes"))return a.errors=[{instancePath:s+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/required",keyword:"required",
params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const l=e;for(const d in i)if(!(d==="name"||d==="kind"||d==="params"||d==="bytes"||
d==="optimizerBytes"||d==="flops"||d==="activationBytes")){return a.errors=[{instancePath:s+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/item\
s/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(l===e){if(i.name!==
void 0){const d=e;if(typeof i.name!="string")return a.errors=[{instancePath:s+"/cost/items/"+g+"/name",schemaPath:"#/properties/cost/properties/items/items/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Je=d===e}else var Je=!0;if(Je){if(i.kind!==void 0){let d=i.kind;const f=e;
if(!(d==="table"||d==="layer"))return a.errors=[{instancePath:s+"/cost/items/"+g+"/kind",schemaPath:"#/properties/cost/properties/items/items/properties/kind/en\
um",keyword:"enum",params:{allowedValues:j.properties.cost.properties.items.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;
var Je=f===e}else var Je=!0;if(Je){if(i.params!==void 0){let d=i.params;const f=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return a.errors=[{instancePath:s+
"/cost/items/"+g+"/params",schemaPath:"#/properties/cost/properties/items/items/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===f&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return a.errors=[{instancePath:s+"/cost/items/"+g+"/params",schemaPath:"#/properties/co\
st/properties/items/items/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Je=f===e}else var Je=!0;
if(Je){if(i.bytes!==void 0){let d=i.bytes;const f=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return a.errors=[{instancePath:s+"/cost/items/"+g+"\
/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
f&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return a.errors=[{instancePath:s+"/cost/items/"+g+"/bytes",schemaPath:"#/properties/cost/properties/items/it\
ems/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Je=f===e}else var Je=!0;if(Je){if(i.optimizerBytes!==
void 0){let d=i.optimizerBytes;const f=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return a.errors=[{instancePath:s+"/cost/items/"+g+"/optimizerB\
ytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===f&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return a.errors=[{instancePath:s+"/cost/items/"+g+"/optimizerBytes",schemaPath:"#/properties/cost/pro\
perties/items/items/properties/optimizerBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Je=f===e}else var Je=!0;
if(Je){if(i.flops!==void 0){let d=i.flops;const f=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return a.errors=[{instancePath:s+"/cost/items/"+g+"\
/flops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
f&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return a.errors=[{instancePath:s+"/cost/items/"+g+"/flops",schemaPath:"#/properties/cost/properties/items/it\
ems/properties/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Je=f===e}else var Je=!0;if(Je)if(i.activationBytes!==
void 0){let d=i.activationBytes;const f=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return a.errors=[{instancePath:s+"/cost/items/"+g+"/activatio\
nBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activationBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===f&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return a.errors=[{instancePath:s+"/cost/items/"+g+"/activationBytes",schemaPath:"#/properties/cost\
/properties/items/items/properties/activationBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Je=f===e}else var Je=!0}}}}}}}}else
return a.errors=[{instancePath:s+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var ys=m===e;if(!ys)break}}else return a.errors=[{instancePath:s+"/cost/items",schemaPath:"#/properties/cost/properties/items/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var hr=O===e}else var hr=!0}}}}}else return a.errors=[{instancePath:s+"/cost",schemaPath:"#/properties/co\
st/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=R===e}else var h=!0;if(h)if(u.fingerprint!==void 0){let y=u.fingerprint;const R=e;
if(e===R)if(typeof y=="string"){if(!Pr.test(y))return a.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return a.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/finge\
rprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=R===e}else var h=!0}}}}}}}}}}}}}}}}}}}}}}}else return a.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return a.errors=o,e===0}a.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
const vs=P,wr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc lock",description:"What 'adsc profile' saw in the training part of the data: t\
he constants that a build is made with.",type:"object",properties:{version:{const:1},model:{type:"string"},key:{type:"string"},rows:{type:"object",properties:{train:{
type:"integer",minimum:0},validate:{type:"integer",minimum:0},holdout:{type:"integer",minimum:0}},required:["train","validate","holdout"],additionalProperties:!1},
time:{type:["object","null"],properties:{first:{type:"number"},last:{type:"number"}},required:["first","last"],additionalProperties:!1},sources:{type:"object",additionalProperties:{
type:"integer",minimum:0}},columns:{type:"object",additionalProperties:{type:"array",items:{type:"object",properties:{name:{type:"string"},type:{type:"string"}},
required:["name","type"],additionalProperties:!1}}},heads:{type:"object",additionalProperties:{type:"object",properties:{observed:{type:"integer",minimum:0},positives:{
type:"integer",minimum:0}},required:["observed","positives"],additionalProperties:!1}},signals:{type:"object",additionalProperties:{type:"object",properties:{count:{
type:"integer",minimum:0},missing:{type:"integer",minimum:0},bad:{type:"integer",minimum:0},distinct:{type:["integer","null"],minimum:0},numeric:{type:["object",
"null"],properties:{min:{type:"number"},max:{type:"number"},mean:{type:"number"},std:{type:"number"},skewness:{type:"number"},kurtosis:{type:"number"},quantiles:{
type:"array",items:{type:"number"},minItems:9,maxItems:9}},required:["min","max","mean","std","skewness","kurtosis","quantiles"],additionalProperties:!1},list:{
type:["object","null"],properties:{meanLength:{type:"number"},truncated:{type:"number"},nulls:{type:"number"}},required:["meanLength","truncated","nulls"],additionalProperties:!1},
top:{type:"array",items:{type:"object",properties:{value:{type:"string"},count:{type:"integer",minimum:0}},required:["value","count"],additionalProperties:!1}},
transform:{type:["object","null"],properties:{squash:{enum:["none","log","asinh","tanh"]},clip:{type:["array","null"],prefixItems:[{type:"number"},{type:"number"}],
items:!1,minItems:2},normalize:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"none"}},required:[
"kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"l2"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
minmax"},min:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]},max:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]}},required:["kind",
"min","max"],additionalProperties:!1},{type:"object",properties:{kind:{const:"zscore"},mean:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]},std:{
anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]}},required:["kind","mean","std"],additionalProperties:!1},{type:"object",properties:{kind:{const:"q\
uantile"},boundaries:{type:"array",items:{type:"number"}}},required:["kind","boundaries"],additionalProperties:!1}]},reason:{type:"string"}},required:["squash",
"clip","normalize","reason"],additionalProperties:!1}},required:["count","missing","bad","distinct","numeric","list","top","transform"],additionalProperties:!1}},
vocabs:{type:"object",additionalProperties:{type:"object",properties:{entries:{type:"integer",minimum:0},file:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[\
^\\\\]+$"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},coverage:{type:"number",minimum:0,maximum:1}},required:["entries","file","sha256","coverage"],additionalProperties:!1}}},
required:["version","model","key","rows","time","sources","columns","heads","signals","vocabs"],additionalProperties:!1,$id:"lock"};function P(u,{instancePath:s="",
parentData:Tr,parentDataProperty:Vr,rootData:Rr=u,dynamicAnchors:Sr={}}={}){let o=null,e=0;const Ne=P.evaluated;if(Ne.dynamicProps&&(Ne.props=void 0),Ne.dynamicItems&&
(Ne.items=void 0),e===0)if(u&&typeof u=="object"&&!Array.isArray(u)){let G;if(u.version===void 0&&(G="version")||u.model===void 0&&(G="model")||u.key===void 0&&
(G="key")||u.rows===void 0&&(G="rows")||u.time===void 0&&(G="time")||u.sources===void 0&&(G="sources")||u.columns===void 0&&(G="columns")||u.heads===void 0&&(G=
"heads")||u.signals===void 0&&(G="signals")||u.vocabs===void 0&&(G="vocabs"))return P.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:G},message:"must have required property '"+G+"'"}],!1;{const ze=e;for(const N in u)if(!yr.call(wr.properties,N)){return P.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},message:"must NOT have additional properties"}],!1;break}if(ze===
e){if(u.version!==void 0){const N=e;if(u.version!==1)return P.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var h=N===e}else var h=!0;if(h){if(u.model!==void 0){const N=e;if(typeof u.model!="string")return P.errors=
[{instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=N===e}else var h=!0;if(h){
if(u.key!==void 0){const N=e;if(typeof u.key!="string")return P.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var h=N===e}else var h=!0;if(h){if(u.rows!==void 0){let N=u.rows;const ie=e;if(e===ie)if(N&&typeof N=="object"&&!Array.isArray(
N)){let b;if(N.train===void 0&&(b="train")||N.validate===void 0&&(b="validate")||N.holdout===void 0&&(b="holdout"))return P.errors=[{instancePath:s+"/rows",schemaPath:"\
#/properties/rows/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const A=e;for(const T in N)if(!(T===
"train"||T==="validate"||T==="holdout")){return P.errors=[{instancePath:s+"/rows",schemaPath:"#/properties/rows/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:T},message:"must NOT have additional properties"}],!1;break}if(A===e){if(N.train!==void 0){let T=N.train;const B=e;if(!(typeof T==
"number"&&!(T%1)&&!isNaN(T)&&isFinite(T)))return P.errors=[{instancePath:s+"/rows/train",schemaPath:"#/properties/rows/properties/train/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===B&&typeof T=="number"&&isFinite(T)&&(T<0||isNaN(T)))return P.errors=[{instancePath:s+"/rows/train",schemaPath:"\
#/properties/rows/properties/train/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var te=B===e}else var te=!0;if(te){if(N.
validate!==void 0){let T=N.validate;const B=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T)))return P.errors=[{instancePath:s+"/rows/validate",schemaPath:"\
#/properties/rows/properties/validate/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===B&&typeof T=="number"&&isFinite(T)&&(T<
0||isNaN(T)))return P.errors=[{instancePath:s+"/rows/validate",schemaPath:"#/properties/rows/properties/validate/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var te=B===e}else var te=!0;if(te)if(N.holdout!==void 0){let T=N.holdout;const B=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(
T)&&isFinite(T)))return P.errors=[{instancePath:s+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===B&&typeof T=="number"&&isFinite(T)&&(T<0||isNaN(T)))return P.errors=[{instancePath:s+"/rows/holdout",schemaPath:"#/propert\
ies/rows/properties/holdout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var te=B===e}else var te=!0}}}}else return P.
errors=[{instancePath:s+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=ie===e}else var h=!0;
if(h){if(u.time!==void 0){let N=u.time;const ie=e;if(!(N&&typeof N=="object"&&!Array.isArray(N))&&N!==null)return P.errors=[{instancePath:s+"/time",schemaPath:"\
#/properties/time/type",keyword:"type",params:{type:wr.properties.time.type},message:"must be object,null"}],!1;if(e===ie&&N&&typeof N=="object"&&!Array.isArray(
N)){let b;if(N.first===void 0&&(b="first")||N.last===void 0&&(b="last"))return P.errors=[{instancePath:s+"/time",schemaPath:"#/properties/time/required",keyword:"\
required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const A=e;for(const T in N)if(!(T==="first"||T==="last")){return P.errors=
[{instancePath:s+"/time",schemaPath:"#/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},message:"must NOT have\
 additional properties"}],!1;break}if(A===e){if(N.first!==void 0){let T=N.first;const B=e;if(!(typeof T=="number"&&isFinite(T)))return P.errors=[{instancePath:s+
"/time/first",schemaPath:"#/properties/time/properties/first/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xe=B===e}else var xe=!0;
if(xe)if(N.last!==void 0){let T=N.last;const B=e;if(!(typeof T=="number"&&isFinite(T)))return P.errors=[{instancePath:s+"/time/last",schemaPath:"#/properties/ti\
me/properties/last/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xe=B===e}else var xe=!0}}}var h=ie===e}else var h=!0;if(h){if(u.
sources!==void 0){let N=u.sources;const ie=e;if(e===ie)if(N&&typeof N=="object"&&!Array.isArray(N))for(const b in N){let A=N[b];const T=e;if(!(typeof A=="number"&&
!(A%1)&&!isNaN(A)&&isFinite(A)))return P.errors=[{instancePath:s+"/sources/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additiona\
lProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===T&&typeof A=="number"&&isFinite(A)&&(A<0||isNaN(A)))return P.errors=
[{instancePath:s+"/sources/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalProperties/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var Ce=T===e;if(!Ce)break}else return P.errors=[{instancePath:s+"/sources",schemaPath:"#/properties/sources/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var h=ie===e}else var h=!0;if(h){if(u.columns!==void 0){let N=u.columns;const ie=e;if(e===ie)if(N&&typeof N==
"object"&&!Array.isArray(N))for(const b in N){let A=N[b];const T=e;if(e===T)if(Array.isArray(A)){var ge=!0;const B=A.length;for(let Ee=0;Ee<B;Ee++){let c=A[Ee];
const H=e;if(e===H)if(c&&typeof c=="object"&&!Array.isArray(c)){let le;if(c.name===void 0&&(le="name")||c.type===void 0&&(le="type"))return P.errors=[{instancePath:s+
"/columns/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+Ee,schemaPath:"#/properties/columns/additionalProperties/items/required",keyword:"required",params:{missingProperty:le},
message:"must have required property '"+le+"'"}],!1;{const He=e;for(const v in c)if(!(v==="name"||v==="type")){return P.errors=[{instancePath:s+"/columns/"+b.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+Ee,schemaPath:"#/properties/columns/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},
message:"must NOT have additional properties"}],!1;break}if(He===e){if(c.name!==void 0){const v=e;if(typeof c.name!="string")return P.errors=[{instancePath:s+"/\
columns/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+Ee+"/name",schemaPath:"#/properties/columns/additionalProperties/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var S=v===e}else var S=!0;if(S)if(c.type!==void 0){const v=e;if(typeof c.type!="string")return P.errors=
[{instancePath:s+"/columns/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+Ee+"/type",schemaPath:"#/properties/columns/additionalProperties/items/properties/type\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var S=v===e}else var S=!0}}}else return P.errors=[{instancePath:s+"/columns/"+b.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+Ee,schemaPath:"#/properties/columns/additionalProperties/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var ge=H===e;if(!ge)break}}else return P.errors=[{instancePath:s+"/columns/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/colum\
ns/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var I=T===e;if(!I)break}else return P.errors=[{instancePath:s+"/\
columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=ie===e}else var h=!0;if(h){if(u.heads!==
void 0){let N=u.heads;const ie=e;if(e===ie)if(N&&typeof N=="object"&&!Array.isArray(N))for(const b in N){let A=N[b];const T=e;if(e===T)if(A&&typeof A=="object"&&
!Array.isArray(A)){let B;if(A.observed===void 0&&(B="observed")||A.positives===void 0&&(B="positives"))return P.errors=[{instancePath:s+"/heads/"+b.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/required",keyword:"required",params:{missingProperty:B},message:"must have require\
d property '"+B+"'"}],!1;{const Ee=e;for(const c in A)if(!(c==="observed"||c==="positives")){return P.errors=[{instancePath:s+"/heads/"+b.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must\
 NOT have additional properties"}],!1;break}if(Ee===e){if(A.observed!==void 0){let c=A.observed;const H=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))
return P.errors=[{instancePath:s+"/heads/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/o\
bserved/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return P.errors=[
{instancePath:s+"/heads/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Be=H===e}else var Be=!0;if(Be)if(A.positives!==void 0){let c=A.positives;const H=e;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return P.errors=[{instancePath:s+"/heads/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"\
#/properties/heads/additionalProperties/properties/positives/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof c=="nu\
mber"&&isFinite(c)&&(c<0||isNaN(c)))return P.errors=[{instancePath:s+"/heads/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/he\
ads/additionalProperties/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Be=H===e}else var Be=!0}}}else
return P.errors=[{instancePath:s+"/heads/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var ne=T===e;if(!ne)break}else return P.errors=[{instancePath:s+"/heads",schemaPath:"#/properties/heads/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var h=ie===e}else var h=!0;if(h){if(u.signals!==void 0){let N=u.signals;const ie=e;if(e===ie)if(N&&typeof N==
"object"&&!Array.isArray(N))for(const b in N){let A=N[b];const T=e;if(e===T)if(A&&typeof A=="object"&&!Array.isArray(A)){let B;if(A.count===void 0&&(B="count")||
A.missing===void 0&&(B="missing")||A.bad===void 0&&(B="bad")||A.distinct===void 0&&(B="distinct")||A.numeric===void 0&&(B="numeric")||A.list===void 0&&(B="list")||
A.top===void 0&&(B="top")||A.transform===void 0&&(B="transform"))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/signals/additionalProperties/required",keyword:"required",params:{missingProperty:B},message:"must have required property '"+B+"'"}],!1;{const Ee=e;
for(const c in A)if(!(c==="count"||c==="missing"||c==="bad"||c==="distinct"||c==="numeric"||c==="list"||c==="top"||c==="transform")){return P.errors=[{instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(Ee===e){if(A.count!==void 0){let c=A.count;const H=e;if(!(typeof c=="n\
umber"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/\
signals/additionalProperties/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof c=="number"&&isFinite(
c)&&(c<0||isNaN(c)))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalPr\
operties/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Z=H===e}else var Z=!0;if(Z){if(A.missing!==
void 0){let c=A.missing;const H=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(
/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;if(e===H&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/m\
issing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1;var Z=H===e}else var Z=!0;if(Z){if(A.bad!==void 0){let c=A.bad;const H=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return P.errors=[{instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===H&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,
"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Z=H===e}else var Z=!0;if(Z){if(A.distinct!==void 0){let c=A.distinct;const H=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(
c))&&c!==null)return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalPrope\
rties/properties/distinct/type",keyword:"type",params:{type:wr.properties.signals.additionalProperties.properties.distinct.type},message:"must be integer,null"}],
!1;if(e===H&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",
schemaPath:"#/properties/signals/additionalProperties/properties/distinct/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var Z=H===e}else var Z=!0;if(Z){if(A.numeric!==void 0){let c=A.numeric;const H=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return P.errors=[{instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/type",keyword:"type",params:{
type:wr.properties.signals.additionalProperties.properties.numeric.type},message:"must be object,null"}],!1;if(e===H&&c&&typeof c=="object"&&!Array.isArray(c)){
let le;if(c.min===void 0&&(le="min")||c.max===void 0&&(le="max")||c.mean===void 0&&(le="mean")||c.std===void 0&&(le="std")||c.skewness===void 0&&(le="skewness")||
c.kurtosis===void 0&&(le="kurtosis")||c.quantiles===void 0&&(le="quantiles"))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/required",keyword:"required",params:{missingProperty:le},message:"must have \
required property '"+le+"'"}],!1;{const He=e;for(const v in c)if(!(v==="min"||v==="max"||v==="mean"||v==="std"||v==="skewness"||v==="kurtosis"||v==="quantiles")){
return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/propertie\
s/numeric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(He===e){
if(c.min!==void 0){let v=c.min;const re=e;if(!(typeof v=="number"&&isFinite(v)))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,
"~1")+"/numeric/min",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/min/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var _=re===e}else var _=!0;if(_){if(c.max!==void 0){let v=c.max;const re=e;if(!(typeof v=="number"&&isFinite(v)))return P.errors=[{instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/max",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/max/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _=re===e}else var _=!0;if(_){if(c.mean!==void 0){let v=c.mean;const re=e;if(!(typeof v==
"number"&&isFinite(v)))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/mean",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/numeric/properties/mean/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _=re===e}else var _=!0;if(_){
if(c.std!==void 0){let v=c.std;const re=e;if(!(typeof v=="number"&&isFinite(v)))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,
"~1")+"/numeric/std",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/std/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var _=re===e}else var _=!0;if(_){if(c.skewness!==void 0){let v=c.skewness;const re=e;if(!(typeof v=="number"&&isFinite(v)))return P.errors=
[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/skewness",schemaPath:"#/properties/signals/additionalProperties/properties/numer\
ic/properties/skewness/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _=re===e}else var _=!0;if(_){if(c.kurtosis!==void 0){let v=c.
kurtosis;const re=e;if(!(typeof v=="number"&&isFinite(v)))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/kurtos\
is",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/kurtosis/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"}],!1;var _=re===e}else var _=!0;if(_)if(c.quantiles!==void 0){let v=c.quantiles;const re=e;if(e===re)if(Array.isArray(v)){if(v.length>9)return P.errors=[{
instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeri\
c/properties/quantiles/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;if(v.length<9)return P.errors=[{instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/qu\
antiles/minItems",keyword:"minItems",params:{limit:9},message:"must NOT have fewer than 9 items"}],!1;{var D=!0;const Ze=v.length;for(let W=0;W<Ze;W++){let he=v[W];
const Q=e;if(!(typeof he=="number"&&isFinite(he)))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles/"+W,
schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/items/type",keyword:"type",params:{type:"number"},message:"must be\
 number"}],!1;var D=Q===e;if(!D)break}}}else return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"\
#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var _=re===
e}else var _=!0}}}}}}}}var Z=H===e}else var Z=!0;if(Z){if(A.list!==void 0){let c=A.list;const H=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return P.
errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/type",
keyword:"type",params:{type:wr.properties.signals.additionalProperties.properties.list.type},message:"must be object,null"}],!1;if(e===H&&c&&typeof c=="object"&&
!Array.isArray(c)){let le;if(c.meanLength===void 0&&(le="meanLength")||c.truncated===void 0&&(le="truncated")||c.nulls===void 0&&(le="nulls"))return P.errors=[{
instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/required",keyword:"\
required",params:{missingProperty:le},message:"must have required property '"+le+"'"}],!1;{const He=e;for(const v in c)if(!(v==="meanLength"||v==="truncated"||v===
"nulls")){return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/pr\
operties/list/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(He===
e){if(c.meanLength!==void 0){let v=c.meanLength;const re=e;if(!(typeof v=="number"&&isFinite(v)))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").
replace(/\//g,"~1")+"/list/meanLength",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/meanLength/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var me=re===e}else var me=!0;if(me){if(c.truncated!==void 0){let v=c.truncated;const re=e;if(!(typeof v=="number"&&
isFinite(v)))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/truncated",schemaPath:"#/properties/signals/additional\
Properties/properties/list/properties/truncated/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var me=re===e}else var me=!0;if(me)if(c.
nulls!==void 0){let v=c.nulls;const re=e;if(!(typeof v=="number"&&isFinite(v)))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/list/nulls",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/nulls/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var me=re===e}else var me=!0}}}}var Z=H===e}else var Z=!0;if(Z){if(A.top!==void 0){let c=A.top;const H=e;if(e===H)if(Array.isArray(c)){var E=!0;
const le=c.length;for(let He=0;He<le;He++){let v=c[He];const re=e;if(e===re)if(v&&typeof v=="object"&&!Array.isArray(v)){let Ze;if(v.value===void 0&&(Ze="value")||
v.count===void 0&&(Ze="count"))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+He,schemaPath:"#/properties/signals\
/additionalProperties/properties/top/items/required",keyword:"required",params:{missingProperty:Ze},message:"must have required property '"+Ze+"'"}],!1;{const W=e;
for(const he in v)if(!(he==="value"||he==="count")){return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+He,schemaPath:"\
#/properties/signals/additionalProperties/properties/top/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:he},message:"must\
 NOT have additional properties"}],!1;break}if(W===e){if(v.value!==void 0){const he=e;if(typeof v.value!="string")return P.errors=[{instancePath:s+"/signals/"+b.
replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+He+"/value",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/value/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var K=he===e}else var K=!0;if(K)if(v.count!==void 0){let he=v.count;const Q=e;if(!(typeof he=="number"&&
!(he%1)&&!isNaN(he)&&isFinite(he)))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+He+"/count",schemaPath:"#/prope\
rties/signals/additionalProperties/properties/top/items/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Q&&typeof he==
"number"&&isFinite(he)&&(he<0||isNaN(he)))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+He+"/count",schemaPath:"\
#/properties/signals/additionalProperties/properties/top/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var K=Q===e}else var K=!0}}}else return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+He,schemaPath:"#/properti\
es/signals/additionalProperties/properties/top/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var E=re===e;if(!E)break}}else return P.
errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/top",schemaPath:"#/properties/signals/additionalProperties/properties/top/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var Z=H===e}else var Z=!0;if(Z)if(A.transform!==void 0){let c=A.transform;const H=e;if(!(c&&typeof c=="\
object"&&!Array.isArray(c))&&c!==null)return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/propertie\
s/signals/additionalProperties/properties/transform/type",keyword:"type",params:{type:wr.properties.signals.additionalProperties.properties.transform.type},message:"\
must be object,null"}],!1;if(e===H&&c&&typeof c=="object"&&!Array.isArray(c)){let le;if(c.squash===void 0&&(le="squash")||c.clip===void 0&&(le="clip")||c.normalize===
void 0&&(le="normalize")||c.reason===void 0&&(le="reason"))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/required",keyword:"required",params:{missingProperty:le},message:"must have required property '"+
le+"'"}],!1;{const He=e;for(const v in c)if(!(v==="squash"||v==="clip"||v==="normalize"||v==="reason")){return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(He===e){if(c.squash!==void 0){let v=c.squash;const re=e;if(!(v===
"none"||v==="log"||v==="asinh"||v==="tanh"))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/squash",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/squash/enum",keyword:"enum",params:{allowedValues:wr.properties.signals.additionalProperties.
properties.transform.properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var z=re===e}else var z=!0;if(z){if(c.clip!==void 0){let v=c.
clip;const re=e;if(!Array.isArray(v)&&v!==null)return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/clip/type",keyword:"type",params:{type:wr.properties.signals.additionalProperties.properties.
transform.properties.clip.type},message:"must be array,null"}],!1;if(e===re&&Array.isArray(v)){if(v.length<2)return P.errors=[{instancePath:s+"/signals/"+b.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/minItems",keyword:"m\
inItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const Ze=v.length;if(Ze>0){let W=v[0];const he=e;if(!(typeof W=="number"&&isFinite(W)))
return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/0",schemaPath:"#/properties/signals/additionalProperties/\
properties/transform/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var C=he===e}if(C){if(Ze>1){let W=v[1];
const he=e;if(!(typeof W=="number"&&isFinite(W)))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/1",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var C=he===e}if(C&&!(v.length<=2))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/prope\
rties/signals/additionalProperties/properties/transform/properties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}
var z=re===e}else var z=!0;if(z){if(c.normalize!==void 0){let v=c.normalize;const re=e;if(e===re)if(v&&typeof v=="object"&&!Array.isArray(v)){let Ze;if(v.kind===
void 0&&(Ze="kind"))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signal\
s/additionalProperties/properties/transform/properties/normalize/required",keyword:"required",params:{missingProperty:Ze},message:"must have required property '"+
Ze+"'"}],!1;{const W=v.kind;if(typeof W=="string")if(W==="none"){if(e===e)if(v&&typeof v=="object"&&!Array.isArray(v)){let Q;if(v.kind===void 0&&(Q="kind"))return P.
errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:Q},message:"must have required property '"+Q+"'"}],!1;{const de=e;
for(const F in v)if(F!=="kind"){return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/prope\
rties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F},
message:"must NOT have additional properties"}],!1;break}if(de===e&&v.kind!==void 0&&v.kind!=="none")return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else return P.errors=[{instancePath:s+"/signals/"+b.
replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/on\
eOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ee=!0}else if(W==="l2"){if(e===e)if(v&&typeof v=="object"&&!Array.isArray(v)){
let Q;if(v.kind===void 0&&(Q="kind"))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/\
properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:Q},message:"must \
have required property '"+Q+"'"}],!1;{const de=e;for(const F in v)if(F!=="kind"){return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:F},message:"must NOT have additional properties"}],!1;break}if(de===e&&v.kind!==void 0&&v.kind!=="l2")return P.
errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else
return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(W==="min\
max"){if(e===e)if(v&&typeof v=="object"&&!Array.isArray(v)){let Q;if(v.kind===void 0&&(Q="kind")||v.min===void 0&&(Q="min")||v.max===void 0&&(Q="max"))return P.
errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:Q},message:"must have required property '"+Q+"'"}],!1;{const de=e;
for(const F in v)if(!(F==="kind"||F==="min"||F==="max")){return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norma\
lize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:F},message:"must NOT have additional properties"}],!1;break}if(de===e){if(v.kind!==void 0){const F=e;if(v.kind!=="minmax")return P.
errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;
var We=F===e}else var We=!0;if(We){if(v.min!==void 0){let F=v.min;const oe=e,be=e;let ke=!1;const pe=e;if(!(typeof F=="number"&&isFinite(F))){const V={instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[V]:o.push(V),e++}var ae=pe===e;
ke=ke||ae;const we=e;if(e===we)if(Array.isArray(F)){var Le=!0;const V=F.length;for(let Ve=0;Ve<V;Ve++){let fe=F[Ve];const De=e;if(!(typeof fe=="number"&&isFinite(
fe))){const U={instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min/"+Ve,schemaPath:"#/properties/signals/additionalPro\
perties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===
null?o=[U]:o.push(U),e++}var Le=De===e;if(!Le)break}}else{const V={instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"\
array"},message:"must be array"};o===null?o=[V]:o.push(V),e++}var ae=we===e;if(ke=ke||ae,ke)e=be,o!==null&&(be?o.length=be:o=null);else{const V={instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[V]:o.push(V),e++,P.errors=o,!1}
var We=oe===e}else var We=!0;if(We)if(v.max!==void 0){let F=v.max;const oe=e,be=e;let ke=!1;const pe=e;if(!(typeof F=="number"&&isFinite(F))){const V={instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[V]:o.push(V),e++}var _e=pe===e;
ke=ke||_e;const we=e;if(e===we)if(Array.isArray(F)){var ye=!0;const V=F.length;for(let Ve=0;Ve<V;Ve++){let fe=F[Ve];const De=e;if(!(typeof fe=="number"&&isFinite(
fe))){const U={instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max/"+Ve,schemaPath:"#/properties/signals/additionalPro\
perties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===
null?o=[U]:o.push(U),e++}var ye=De===e;if(!ye)break}}else{const V={instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"\
array"},message:"must be array"};o===null?o=[V]:o.push(V),e++}var _e=we===e;if(ke=ke||_e,ke)e=be,o!==null&&(be?o.length=be:o=null);else{const V={instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[V]:o.push(V),e++,P.errors=o,!1}
var We=oe===e}else var We=!0}}}}else return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/\
properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;ee!==!0&&(ee=!0)}else if(W==="zscore"){if(e===e)if(v&&typeof v=="object"&&!Array.isArray(v)){let Q;if(v.kind===void 0&&(Q="kind")||v.mean===void 0&&(Q="mean")||
v.std===void 0&&(Q="std"))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/\
signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:Q},message:"must have requir\
ed property '"+Q+"'"}],!1;{const de=e;for(const F in v)if(!(F==="kind"||F==="mean"||F==="std")){return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:F},message:"must NOT have additional properties"}],!1;break}if(de===e){if(v.kind!==void 0){const F=e;
if(v.kind!=="zscore")return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/\
signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"mu\
st be equal to constant"}],!1;var $e=F===e}else var $e=!0;if($e){if(v.mean!==void 0){let F=v.mean;const oe=e,be=e;let ke=!1;const pe=e;if(!(typeof F=="number"&&
isFinite(F))){const V={instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/addition\
alProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};o===
null?o=[V]:o.push(V),e++}var Ae=pe===e;ke=ke||Ae;const we=e;if(e===we)if(Array.isArray(F)){var _r=!0;const V=F.length;for(let Ve=0;Ve<V;Ve++){let fe=F[Ve];const De=e;
if(!(typeof fe=="number"&&isFinite(fe))){const U={instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean/"+Ve,schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"};o===null?o=[U]:o.push(U),e++}var _r=De===e;if(!_r)break}}else{const V={instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/\
1/type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[V]:o.push(V),e++}var Ae=we===e;if(ke=ke||Ae,ke)e=be,o!==null&&(be?o.length=be:
o=null);else{const V={instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additiona\
lProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===
null?o=[V]:o.push(V),e++,P.errors=o,!1}var $e=oe===e}else var $e=!0;if($e)if(v.std!==void 0){let F=v.std;const oe=e,be=e;let ke=!1;const pe=e;if(!(typeof F=="nu\
mber"&&isFinite(F))){const V={instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};
o===null?o=[V]:o.push(V),e++}var kr=pe===e;ke=ke||kr;const we=e;if(e===we)if(Array.isArray(F)){var ue=!0;const V=F.length;for(let Ve=0;Ve<V;Ve++){let fe=F[Ve];const De=e;
if(!(typeof fe=="number"&&isFinite(fe))){const U={instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std/"+Ve,schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"};o===null?o=[U]:o.push(U),e++}var ue=De===e;if(!ue)break}}else{const V={instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/\
type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[V]:o.push(V),e++}var kr=we===e;if(ke=ke||kr,ke)e=be,o!==null&&(be?o.length=be:o=
null);else{const V={instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalPr\
operties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?
o=[V]:o.push(V),e++,P.errors=o,!1}var $e=oe===e}else var $e=!0}}}}else return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/t\
ransform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(W==="quantile"){if(e===e)if(v&&typeof v=="object"&&!Array.isArray(v)){let Q;if(v.kind===void 0&&(Q=
"kind")||v.boundaries===void 0&&(Q="boundaries"))return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:Q},message:"mus\
t have required property '"+Q+"'"}],!1;{const de=e;for(const F in v)if(!(F==="kind"||F==="boundaries")){return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:F},message:"must NOT have additional properties"}],!1;break}if(de===e){if(v.kind!==void 0){
const F=e;if(v.kind!=="quantile")return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#\
/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},
message:"must be equal to constant"}],!1;var M=F===e}else var M=!0;if(M)if(v.boundaries!==void 0){let F=v.boundaries;const oe=e;if(e===oe)if(Array.isArray(F)){var dr=!0;
const ke=F.length;for(let pe=0;pe<ke;pe++){let we=F[pe];const Ir=e;if(!(typeof we=="number"&&isFinite(we)))return P.errors=[{instancePath:s+"/signals/"+b.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+pe,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/norma\
lize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var dr=Ir===e;if(!dr)break}}else return P.errors=
[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additionalProperties/pr\
operties/transform/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var M=oe===e}else var M=!0}}}else
return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else return P.errors=
[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tr\
ansform/properties/normalize/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:W},message:'value of tag "kind" must be in oneOf'}],
!1;else return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additional\
Properties/properties/transform/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:W},message:'tag "kind" must \
be string'}],!1}}else return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/sign\
als/additionalProperties/properties/transform/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var z=re===e}else var z=!0;
if(z)if(c.reason!==void 0){const v=e;if(typeof c.reason!="string")return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transf\
orm/reason",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/reason/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var z=v===e}else var z=!0}}}}}var Z=H===e}else var Z=!0}}}}}}}}}else return P.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var vr=T===e;if(!vr)
break}else return P.errors=[{instancePath:s+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var h=ie===e}else var h=!0;if(h)if(u.vocabs!==void 0){let N=u.vocabs;const ie=e;if(e===ie)if(N&&typeof N=="object"&&!Array.isArray(N))for(const b in N){let A=N[b];
const T=e;if(e===T)if(A&&typeof A=="object"&&!Array.isArray(A)){let B;if(A.entries===void 0&&(B="entries")||A.file===void 0&&(B="file")||A.sha256===void 0&&(B="\
sha256")||A.coverage===void 0&&(B="coverage"))return P.errors=[{instancePath:s+"/vocabs/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/voca\
bs/additionalProperties/required",keyword:"required",params:{missingProperty:B},message:"must have required property '"+B+"'"}],!1;{const Ee=e;for(const c in A)
if(!(c==="entries"||c==="file"||c==="sha256"||c==="coverage")){return P.errors=[{instancePath:s+"/vocabs/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/vocabs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional pr\
operties"}],!1;break}if(Ee===e){if(A.entries!==void 0){let c=A.entries;const H=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return P.errors=[{instancePath:s+
"/vocabs/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return P.errors=[{instancePath:s+"/vocabs/"+b.replace(
/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var Xe=H===e}else var Xe=!0;if(Xe){if(A.file!==void 0){let c=A.file;const H=e;if(e===H)if(typeof c=="string"){if(!$r.test(
c))return P.errors=[{instancePath:s+"/vocabs/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/\
file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else
return P.errors=[{instancePath:s+"/vocabs/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/fil\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Xe=H===e}else var Xe=!0;if(Xe){if(A.sha256!==void 0){let c=A.sha256;const H=e;if(e===
H)if(typeof c=="string"){if(!Pr.test(c))return P.errors=[{instancePath:s+"/vocabs/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/\
vocabs/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else
return P.errors=[{instancePath:s+"/vocabs/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/s\
ha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Xe=H===e}else var Xe=!0;if(Xe)if(A.coverage!==void 0){let c=A.coverage;const H=e;
if(e===H)if(typeof c=="number"&&isFinite(c)){if(c>1||isNaN(c))return P.errors=[{instancePath:s+"/vocabs/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"\
#/properties/vocabs/additionalProperties/properties/coverage/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(c<0||isNaN(
c))return P.errors=[{instancePath:s+"/vocabs/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/propert\
ies/coverage/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:s+"/vocabs/"+b.replace(
/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var Xe=H===e}else var Xe=!0}}}}}else return P.errors=[{instancePath:s+"/vocabs/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/vocabs/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Te=T===e;if(!Te)break}else return P.errors=
[{instancePath:s+"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=ie===e}else var h=!0}}}}}}}}}}}else
return P.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return P.errors=o,e===0}P.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};const ks=J,mr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc calibration config",description:"How a model \
is to be calibrated: what the spec asks for, resolved. A fitted calibrator is another file.",type:"object",properties:{version:{const:1},fingerprint:{type:"stri\
ng",pattern:"^[0-9a-f]{64}$"},model:{type:"string"},variant:{type:["string","null"]},method:{enum:["platt","isotonic","temperature"]},heads:{type:"array",items:{
type:"string"}},sources:{type:["array","null"],items:{type:"string"}},per:{type:"array",items:{enum:["head","source"]}},signals:{type:"array",items:{type:"objec\
t",properties:{name:{type:"string"},kind:{enum:["id","ids","vec"]},vocab:{type:["string","null"]},size:{type:"integer",minimum:0}},required:["name","kind","voca\
b","size"],additionalProperties:!1}},everySeconds:{type:"number"},windowSeconds:{type:"number"},halfLifeSeconds:{type:["number","null"]},traffic:{type:["object",
"null"],properties:{column:{type:"string"},value:{type:"string"}},required:["column","value"],additionalProperties:!1},sampling:{type:["object","null"],properties:{
base:{type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["b\
ase","keep","log","correct"],additionalProperties:!1}},required:["version","fingerprint","model","variant","method","heads","sources","per","signals","everySeco\
nds","windowSeconds","halfLifeSeconds","traffic","sampling"],additionalProperties:!1,$id:"calibration"};function J(u,{instancePath:s="",parentData:Tr,parentDataProperty:Vr,
rootData:Rr=u,dynamicAnchors:Sr={}}={}){let o=null,e=0;const Ne=J.evaluated;if(Ne.dynamicProps&&(Ne.props=void 0),Ne.dynamicItems&&(Ne.items=void 0),e===0)if(u&&
typeof u=="object"&&!Array.isArray(u)){let ne;if(u.version===void 0&&(ne="version")||u.fingerprint===void 0&&(ne="fingerprint")||u.model===void 0&&(ne="model")||
u.variant===void 0&&(ne="variant")||u.method===void 0&&(ne="method")||u.heads===void 0&&(ne="heads")||u.sources===void 0&&(ne="sources")||u.per===void 0&&(ne="p\
er")||u.signals===void 0&&(ne="signals")||u.everySeconds===void 0&&(ne="everySeconds")||u.windowSeconds===void 0&&(ne="windowSeconds")||u.halfLifeSeconds===void 0&&
(ne="halfLifeSeconds")||u.traffic===void 0&&(ne="traffic")||u.sampling===void 0&&(ne="sampling"))return J.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:ne},message:"must have required property '"+ne+"'"}],!1;{const Z=e;for(const _ in u)if(!yr.call(mr.properties,_)){return J.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"}],
!1;break}if(Z===e){if(u.version!==void 0){const _=e;if(u.version!==1)return J.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var h=_===e}else var h=!0;if(h){if(u.fingerprint!==void 0){let _=u.fingerprint;const D=e;
if(e===D)if(typeof _=="string"){if(!Pr.test(_))return J.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return J.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/finge\
rprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=D===e}else var h=!0;if(h){if(u.model!==void 0){const _=e;if(typeof u.model!=
"string")return J.errors=[{instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=_===
e}else var h=!0;if(h){if(u.variant!==void 0){let _=u.variant;const D=e;if(typeof _!="string"&&_!==null)return J.errors=[{instancePath:s+"/variant",schemaPath:"#\
/properties/variant/type",keyword:"type",params:{type:mr.properties.variant.type},message:"must be string,null"}],!1;var h=D===e}else var h=!0;if(h){if(u.method!==
void 0){let _=u.method;const D=e;if(!(_==="platt"||_==="isotonic"||_==="temperature"))return J.errors=[{instancePath:s+"/method",schemaPath:"#/properties/method\
/enum",keyword:"enum",params:{allowedValues:mr.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var h=D===e}else var h=!0;if(h){
if(u.heads!==void 0){let _=u.heads;const D=e;if(e===D)if(Array.isArray(_)){var te=!0;const E=_.length;for(let K=0;K<E;K++){const z=e;if(typeof _[K]!="string")return J.
errors=[{instancePath:s+"/heads/"+K,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var te=z===e;
if(!te)break}}else return J.errors=[{instancePath:s+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var h=D===e}else var h=!0;if(h){if(u.sources!==void 0){let _=u.sources;const D=e;if(!Array.isArray(_)&&_!==null)return J.errors=[{instancePath:s+"/sources",schemaPath:"\
#/properties/sources/type",keyword:"type",params:{type:mr.properties.sources.type},message:"must be array,null"}],!1;if(e===D&&Array.isArray(_)){var xe=!0;const E=_.
length;for(let K=0;K<E;K++){const z=e;if(typeof _[K]!="string")return J.errors=[{instancePath:s+"/sources/"+K,schemaPath:"#/properties/sources/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var xe=z===e;if(!xe)break}}var h=D===e}else var h=!0;if(h){if(u.per!==void 0){let _=u.per;const D=e;if(e===
D)if(Array.isArray(_)){var Ce=!0;const E=_.length;for(let K=0;K<E;K++){let z=_[K];const C=e;if(!(z==="head"||z==="source"))return J.errors=[{instancePath:s+"/pe\
r/"+K,schemaPath:"#/properties/per/items/enum",keyword:"enum",params:{allowedValues:mr.properties.per.items.enum},message:"must be equal to one of the allowed v\
alues"}],!1;var Ce=C===e;if(!Ce)break}}else return J.errors=[{instancePath:s+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var h=D===e}else var h=!0;if(h){if(u.signals!==void 0){let _=u.signals;const D=e;if(e===D)if(Array.isArray(_)){var ge=!0;const E=_.length;for(let K=0;K<
E;K++){let z=_[K];const C=e;if(e===C)if(z&&typeof z=="object"&&!Array.isArray(z)){let We;if(z.name===void 0&&(We="name")||z.kind===void 0&&(We="kind")||z.vocab===
void 0&&(We="vocab")||z.size===void 0&&(We="size"))return J.errors=[{instancePath:s+"/signals/"+K,schemaPath:"#/properties/signals/items/required",keyword:"requ\
ired",params:{missingProperty:We},message:"must have required property '"+We+"'"}],!1;{const Le=e;for(const ae in z)if(!(ae==="name"||ae==="kind"||ae==="vocab"||
ae==="size")){return J.errors=[{instancePath:s+"/signals/"+K,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:ae},message:"must NOT have additional properties"}],!1;break}if(Le===e){if(z.name!==void 0){const ae=e;if(typeof z.name!="string")return J.errors=
[{instancePath:s+"/signals/"+K+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var S=ae===e}else var S=!0;if(S){if(z.kind!==void 0){let ae=z.kind;const ye=e;if(!(ae==="id"||ae==="ids"||ae==="vec"))return J.errors=[{instancePath:s+"\
/signals/"+K+"/kind",schemaPath:"#/properties/signals/items/properties/kind/enum",keyword:"enum",params:{allowedValues:mr.properties.signals.items.properties.kind.
enum},message:"must be equal to one of the allowed values"}],!1;var S=ye===e}else var S=!0;if(S){if(z.vocab!==void 0){let ae=z.vocab;const ye=e;if(typeof ae!="s\
tring"&&ae!==null)return J.errors=[{instancePath:s+"/signals/"+K+"/vocab",schemaPath:"#/properties/signals/items/properties/vocab/type",keyword:"type",params:{type:mr.
properties.signals.items.properties.vocab.type},message:"must be string,null"}],!1;var S=ye===e}else var S=!0;if(S)if(z.size!==void 0){let ae=z.size;const ye=e;
if(!(typeof ae=="number"&&!(ae%1)&&!isNaN(ae)&&isFinite(ae)))return J.errors=[{instancePath:s+"/signals/"+K+"/size",schemaPath:"#/properties/signals/items/prope\
rties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ye&&typeof ae=="number"&&isFinite(ae)&&(ae<0||isNaN(ae)))return J.
errors=[{instancePath:s+"/signals/"+K+"/size",schemaPath:"#/properties/signals/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var S=ye===e}else var S=!0}}}}}else return J.errors=[{instancePath:s+"/signals/"+K,schemaPath:"#/properties/signals/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var ge=C===e;if(!ge)break}}else return J.errors=[{instancePath:s+"/signals",schemaPath:"#/properties/\
signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=D===e}else var h=!0;if(h){if(u.everySeconds!==void 0){let _=u.everySeconds;
const D=e;if(!(typeof _=="number"&&isFinite(_)))return J.errors=[{instancePath:s+"/everySeconds",schemaPath:"#/properties/everySeconds/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var h=D===e}else var h=!0;if(h){if(u.windowSeconds!==void 0){let _=u.windowSeconds;const D=e;if(!(typeof _=="number"&&
isFinite(_)))return J.errors=[{instancePath:s+"/windowSeconds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must \
be number"}],!1;var h=D===e}else var h=!0;if(h){if(u.halfLifeSeconds!==void 0){let _=u.halfLifeSeconds;const D=e;if(!(typeof _=="number"&&isFinite(_))&&_!==null)
return J.errors=[{instancePath:s+"/halfLifeSeconds",schemaPath:"#/properties/halfLifeSeconds/type",keyword:"type",params:{type:mr.properties.halfLifeSeconds.type},
message:"must be number,null"}],!1;var h=D===e}else var h=!0;if(h){if(u.traffic!==void 0){let _=u.traffic;const D=e;if(!(_&&typeof _=="object"&&!Array.isArray(_))&&
_!==null)return J.errors=[{instancePath:s+"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type:mr.properties.traffic.type},message:"mus\
t be object,null"}],!1;if(e===D&&_&&typeof _=="object"&&!Array.isArray(_)){let E;if(_.column===void 0&&(E="column")||_.value===void 0&&(E="value"))return J.errors=
[{instancePath:s+"/traffic",schemaPath:"#/properties/traffic/required",keyword:"required",params:{missingProperty:E},message:"must have required property '"+E+"\
'"}],!1;{const K=e;for(const z in _)if(!(z==="column"||z==="value")){return J.errors=[{instancePath:s+"/traffic",schemaPath:"#/properties/traffic/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:z},message:"must NOT have additional properties"}],!1;break}if(K===e){if(_.column!==void 0){const z=e;
if(typeof _.column!="string")return J.errors=[{instancePath:s+"/traffic/column",schemaPath:"#/properties/traffic/properties/column/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var I=z===e}else var I=!0;if(I)if(_.value!==void 0){const z=e;if(typeof _.value!="string")return J.errors=[{instancePath:s+
"/traffic/value",schemaPath:"#/properties/traffic/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var I=z===e}else var I=!0}}}
var h=D===e}else var h=!0;if(h)if(u.sampling!==void 0){let _=u.sampling;const D=e;if(!(_&&typeof _=="object"&&!Array.isArray(_))&&_!==null)return J.errors=[{instancePath:s+
"/sampling",schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:mr.properties.sampling.type},message:"must be object,null"}],!1;if(e===D&&_&&typeof _==
"object"&&!Array.isArray(_)){let E;if(_.base===void 0&&(E="base")||_.keep===void 0&&(E="keep")||_.log===void 0&&(E="log")||_.correct===void 0&&(E="correct"))return J.
errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:E},message:"must have required proper\
ty '"+E+"'"}],!1;{const K=e;for(const z in _)if(!(z==="base"||z==="keep"||z==="log"||z==="correct")){return J.errors=[{instancePath:s+"/sampling",schemaPath:"#/\
properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z},message:"must NOT have additional properties"}],!1;break}
if(K===e){if(_.base!==void 0){let z=_.base;const C=e;if(typeof z!="string"&&z!==null)return J.errors=[{instancePath:s+"/sampling/base",schemaPath:"#/properties/\
sampling/properties/base/type",keyword:"type",params:{type:mr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var Be=C===e}else var Be=!0;
if(Be){if(_.keep!==void 0){let z=_.keep;const C=e;if(e===C)if(typeof z=="number"&&isFinite(z)){if(z>1||isNaN(z))return J.errors=[{instancePath:s+"/sampling/keep",
schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(z<0||isNaN(z))return J.
errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return J.errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"n\
umber"},message:"must be number"}],!1;var Be=C===e}else var Be=!0;if(Be){if(_.log!==void 0){let z=_.log;const C=e;if(!(z==="unsampled"||z==="sampled"))return J.
errors=[{instancePath:s+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:mr.properties.sampling.properties.
log.enum},message:"must be equal to one of the allowed values"}],!1;var Be=C===e}else var Be=!0;if(Be)if(_.correct!==void 0){let z=_.correct;const C=e;if(!(z===
"weight"||z==="base"||z==="batch"))return J.errors=[{instancePath:s+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",
params:{allowedValues:mr.properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var Be=C===e}else var Be=!0}}}}}
var h=D===e}else var h=!0}}}}}}}}}}}}}}}else return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return J.errors=o,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const ws=Fe,hs={$schema:"https://json-schema.org/draft/2020-12/schema",title:"\
adsc manifest",description:"What a build or a trained bundle holds: the fingerprint of its plan and a hash of every other file.",type:"object",properties:{version:{
const:1},adsc:{type:"string"},model:{type:"string"},variant:{type:["string","null"]},baseline:{type:"string"},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},
modelFingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},files:{type:"object",additionalProperties:{type:"object",properties:{bytes:{type:"integer",minimum:0},
sha256:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:["bytes","sha256"],additionalProperties:!1}}},required:["version","adsc","model","variant","fingerprin\
t","files"],additionalProperties:!1,$id:"manifest"};function Fe(u,{instancePath:s="",parentData:Tr,parentDataProperty:Vr,rootData:Rr=u,dynamicAnchors:Sr={}}={}){
let o=null,e=0;const Ne=Fe.evaluated;if(Ne.dynamicProps&&(Ne.props=void 0),Ne.dynamicItems&&(Ne.items=void 0),e===0)if(u&&typeof u=="object"&&!Array.isArray(u)){
let Ce;if(u.version===void 0&&(Ce="version")||u.adsc===void 0&&(Ce="adsc")||u.model===void 0&&(Ce="model")||u.variant===void 0&&(Ce="variant")||u.fingerprint===
void 0&&(Ce="fingerprint")||u.files===void 0&&(Ce="files"))return Fe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:Ce},
message:"must have required property '"+Ce+"'"}],!1;{const ge=e;for(const S in u)if(!(S==="version"||S==="adsc"||S==="model"||S==="variant"||S==="baseline"||S===
"fingerprint"||S==="modelFingerprint"||S==="files")){return Fe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:S},message:"must NOT have additional properties"}],!1;break}if(ge===e){if(u.version!==void 0){const S=e;if(u.version!==1)return Fe.errors=[{instancePath:s+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var h=S===e}else var h=!0;if(h){
if(u.adsc!==void 0){const S=e;if(typeof u.adsc!="string")return Fe.errors=[{instancePath:s+"/adsc",schemaPath:"#/properties/adsc/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var h=S===e}else var h=!0;if(h){if(u.model!==void 0){const S=e;if(typeof u.model!="string")return Fe.errors=[{instancePath:s+
"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=S===e}else var h=!0;if(h){if(u.variant!==
void 0){let S=u.variant;const I=e;if(typeof S!="string"&&S!==null)return Fe.errors=[{instancePath:s+"/variant",schemaPath:"#/properties/variant/type",keyword:"t\
ype",params:{type:hs.properties.variant.type},message:"must be string,null"}],!1;var h=I===e}else var h=!0;if(h){if(u.baseline!==void 0){const S=e;if(typeof u.baseline!=
"string")return Fe.errors=[{instancePath:s+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var h=S===e}else var h=!0;if(h){if(u.fingerprint!==void 0){let S=u.fingerprint;const I=e;if(e===I)if(typeof S=="string"){if(!Pr.test(S))return Fe.errors=[{instancePath:s+
"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],
!1}else return Fe.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var h=I===e}else var h=!0;if(h){if(u.modelFingerprint!==void 0){let S=u.modelFingerprint;const I=e;if(e===I)if(typeof S=="string"){if(!Pr.test(S))return Fe.
errors=[{instancePath:s+"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must\
 match pattern "^[0-9a-f]{64}$"'}],!1}else return Fe.errors=[{instancePath:s+"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var h=I===e}else var h=!0;if(h)if(u.files!==void 0){let S=u.files;const I=e;if(e===I)if(S&&typeof S=="objec\
t"&&!Array.isArray(S))for(const ne in S){let Z=S[ne];const _=e;if(e===_)if(Z&&typeof Z=="object"&&!Array.isArray(Z)){let D;if(Z.bytes===void 0&&(D="bytes")||Z.sha256===
void 0&&(D="sha256"))return Fe.errors=[{instancePath:s+"/files/"+ne.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/r\
equired",keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;{const me=e;for(const E in Z)if(!(E==="bytes"||E==="sh\
a256")){return Fe.errors=[{instancePath:s+"/files/"+ne.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:E},message:"must NOT have additional properties"}],!1;break}if(me===e){if(Z.bytes!==void 0){let E=Z.
bytes;const K=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return Fe.errors=[{instancePath:s+"/files/"+ne.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
K&&typeof E=="number"&&isFinite(E)&&(E<0||isNaN(E)))return Fe.errors=[{instancePath:s+"/files/"+ne.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#\
/properties/files/additionalProperties/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var te=K===e}else
var te=!0;if(te)if(Z.sha256!==void 0){let E=Z.sha256;const K=e;if(e===K)if(typeof E=="string"){if(!Pr.test(E))return Fe.errors=[{instancePath:s+"/files/"+ne.replace(
/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Fe.errors=[{instancePath:s+"/files/"+ne.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha2\
56",schemaPath:"#/properties/files/additionalProperties/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var te=K===e}else
var te=!0}}}else return Fe.errors=[{instancePath:s+"/files/"+ne.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var xe=_===e;if(!xe)break}else return Fe.errors=[{instancePath:s+"/files",schemaPath:"#/prop\
erties/files/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=I===e}else var h=!0}}}}}}}}}else return Fe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Fe.errors=o,e===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
const Ps=Me;function Me(u,{instancePath:s="",parentData:Tr,parentDataProperty:Vr,rootData:Rr=u,dynamicAnchors:Sr={}}={}){let o=null,e=0;const Ne=Me.evaluated;if(Ne.dynamicProps&&
(Ne.props=void 0),Ne.dynamicItems&&(Ne.items=void 0),e===0)if(u&&typeof u=="object"&&!Array.isArray(u)){let _;if(u.version===void 0&&(_="version")||u.fingerprint===
void 0&&(_="fingerprint")||u.cases===void 0&&(_="cases"))return Me.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;{const D=e;for(const me in u)if(!(me==="version"||me==="fingerprint"||me==="cases")){return Me.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:me},message:"must NOT have additional properties"}],!1;break}if(D===
e){if(u.version!==void 0){const me=e;if(u.version!==1)return Me.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var h=me===e}else var h=!0;if(h){if(u.fingerprint!==void 0){let me=u.fingerprint;const E=e;if(e===E)if(typeof me==
"string"){if(!Pr.test(me))return Me.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-\
9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Me.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=E===e}else var h=!0;if(h)if(u.cases!==void 0){let me=u.cases;const E=e;if(e===E)if(Array.
isArray(me)){var te=!0;const z=me.length;for(let C=0;C<z;C++){let ee=me[C];const We=e;if(e===We)if(ee&&typeof ee=="object"&&!Array.isArray(ee)){let ae;if(ee.note===
void 0&&(ae="note")||ee.serving===void 0&&(ae="serving")||ee.row===void 0&&(ae="row")||ee.signals===void 0&&(ae="signals"))return Me.errors=[{instancePath:s+"/c\
ases/"+C,schemaPath:"#/properties/cases/items/required",keyword:"required",params:{missingProperty:ae},message:"must have required property '"+ae+"'"}],!1;{const ye=e;
for(const _e in ee)if(!(_e==="note"||_e==="serving"||_e==="row"||_e==="signals")){return Me.errors=[{instancePath:s+"/cases/"+C,schemaPath:"#/properties/cases/i\
tems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_e},message:"must NOT have additional properties"}],!1;break}if(ye===e){if(ee.
note!==void 0){const _e=e;if(typeof ee.note!="string")return Me.errors=[{instancePath:s+"/cases/"+C+"/note",schemaPath:"#/properties/cases/items/properties/note\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var xe=_e===e}else var xe=!0;if(xe){if(ee.serving!==void 0){const _e=e;if(typeof ee.serving!=
"boolean")return Me.errors=[{instancePath:s+"/cases/"+C+"/serving",schemaPath:"#/properties/cases/items/properties/serving/type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"}],!1;var xe=_e===e}else var xe=!0;if(xe){if(ee.row!==void 0){let _e=ee.row;const $e=e;if(!(_e&&typeof _e=="object"&&!Array.isArray(
_e)))return Me.errors=[{instancePath:s+"/cases/"+C+"/row",schemaPath:"#/properties/cases/items/properties/row/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var xe=$e===e}else var xe=!0;if(xe)if(ee.signals!==void 0){let _e=ee.signals;const $e=e;if(e===$e)if(_e&&typeof _e=="object"&&!Array.isArray(
_e))for(const Ae in _e){let ue=_e[Ae];const kr=e,M=e;let dr=!1;const vr=e;if(e===vr)if(ue&&typeof ue=="object"&&!Array.isArray(ue)){let Te;if(ue.values===void 0&&
(Te="values")){const G={instancePath:s+"/cases/"+C+"/signals/"+Ae.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals\
/additionalProperties/anyOf/0/required",keyword:"required",params:{missingProperty:Te},message:"must have required property '"+Te+"'"};o===null?o=[G]:o.push(G),
e++}else{const G=e;for(const ze in ue)if(ze!=="values"){const N={instancePath:s+"/cases/"+C+"/signals/"+Ae.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
properties/cases/items/properties/signals/additionalProperties/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ze},message:"\
must NOT have additional properties"};o===null?o=[N]:o.push(N),e++;break}if(G===e&&ue.values!==void 0){let ze=ue.values;if(e===e)if(Array.isArray(ze)){var Ce=!0;
const ie=ze.length;for(let Qe=0;Qe<ie;Qe++){let b=ze[Qe];const A=e;if(!(typeof b=="number"&&isFinite(b))){const B={instancePath:s+"/cases/"+C+"/signals/"+Ae.replace(
/~/g,"~0").replace(/\//g,"~1")+"/values/"+Qe,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/items/type",
keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[B]:o.push(B),e++}var Ce=A===e;if(!Ce)break}}else{const ie={instancePath:s+"/cases/"+
C+"/signals/"+Ae.replace(/~/g,"~0").replace(/\//g,"~1")+"/values",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/propertie\
s/values/type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[ie]:o.push(ie),e++}}}}else{const Te={instancePath:s+"/cases/"+C+"/signa\
ls/"+Ae.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"};o===null?o=[Te]:o.push(Te),e++}var ne=vr===e;if(dr=dr||ne,ne)var ge=!0;const Xe=e;if(e===Xe)if(ue&&typeof ue=="object"&&
!Array.isArray(ue)){let Te;if(ue.ids===void 0&&(Te="ids")){const G={instancePath:s+"/cases/"+C+"/signals/"+Ae.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:Te},message:"must have required pr\
operty '"+Te+"'"};o===null?o=[G]:o.push(G),e++}else{const G=e;for(const ze in ue)if(!(ze==="ids"||ze==="weights")){const N={instancePath:s+"/cases/"+C+"/signals\
/"+Ae.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:ze},message:"must NOT have additional properties"};o===null?o=[N]:o.push(N),e++;break}if(G===e){if(ue.ids!==void 0){
let ze=ue.ids;const N=e;if(e===N)if(Array.isArray(ze)){var S=!0;const ie=ze.length;for(let Qe=0;Qe<ie;Qe++){let b=ze[Qe];const A=e;if(!(typeof b=="number"&&!(b%
1)&&!isNaN(b)&&isFinite(b))){const B={instancePath:s+"/cases/"+C+"/signals/"+Ae.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+Qe,schemaPath:"#/properties/cases\
/items/properties/signals/additionalProperties/anyOf/1/properties/ids/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};o===null?o=[
B]:o.push(B),e++}if(e===A&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b))){const B={instancePath:s+"/cases/"+C+"/signals/"+Ae.replace(/~/g,"~0").replace(/\//g,
"~1")+"/ids/"+Qe,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};o===null?o=[B]:o.push(B),e++}var S=A===e;if(!S)break}}else{const ie={instancePath:s+"/cases/"+C+"/signals/"+Ae.replace(/~/g,
"~0").replace(/\//g,"~1")+"/ids",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/type",keyword:"type",params:{
type:"array"},message:"must be array"};o===null?o=[ie]:o.push(ie),e++}var I=N===e}else var I=!0;if(I)if(ue.weights!==void 0){let ze=ue.weights;const N=e;if(e===
N)if(Array.isArray(ze)){var Be=!0;const Qe=ze.length;for(let b=0;b<Qe;b++){let A=ze[b];const T=e;if(!(typeof A=="number"&&isFinite(A))){const Ee={instancePath:s+
"/cases/"+C+"/signals/"+Ae.replace(/~/g,"~0").replace(/\//g,"~1")+"/weights/"+b,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/any\
Of/1/properties/weights/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[Ee]:o.push(Ee),e++}var Be=T===e;if(!Be)break}}else{
const Qe={instancePath:s+"/cases/"+C+"/signals/"+Ae.replace(/~/g,"~0").replace(/\//g,"~1")+"/weights",schemaPath:"#/properties/cases/items/properties/signals/ad\
ditionalProperties/anyOf/1/properties/weights/type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[Qe]:o.push(Qe),e++}var I=N===e}else
var I=!0}}}else{const Te={instancePath:s+"/cases/"+C+"/signals/"+Ae.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signa\
ls/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[Te]:o.push(Te),e++}var ne=Xe===e;if(dr=dr||ne,
ne&&ge!==!0&&(ge=!0),dr)e=M,o!==null&&(M?o.length=M:o=null);else{const Te={instancePath:s+"/cases/"+C+"/signals/"+Ae.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/cases/items/properties/signals/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[Te]:
o.push(Te),e++,Me.errors=o,!1}var Z=kr===e;if(!Z)break}else return Me.errors=[{instancePath:s+"/cases/"+C+"/signals",schemaPath:"#/properties/cases/items/proper\
ties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var xe=$e===e}else var xe=!0}}}}}else return Me.errors=[{instancePath:s+"\
/cases/"+C,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var te=We===e;if(!te)break}}else return Me.
errors=[{instancePath:s+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=E===e}else var h=!0}}}}else
return Me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Me.errors=o,e===0}Me.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};export{ks as calibration,Ps as golden,vs as lock,ws as manifest,bs as plan};
