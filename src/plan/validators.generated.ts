// Generated from scripts/schemas by scripts/generate.ts; do not edit.
// @ts-nocheck
const ws=a,j={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc plan",description:"Everything that adsc resolved of a spec: data, transforms wi\
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
+$"}},required:["kind","glob"],additionalProperties:!1}]}},$id:"plan"};const yr=Object.prototype.hasOwnProperty,Vr=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$","u"),qr=new RegExp("^[0-9a-f]{64}$","u");function a(u,{instancePath:s="",
parentData:Rr,parentDataProperty:Sr,rootData:Ir=u,dynamicAnchors:Br={}}={}){let o=null,e=0;const xe=a.evaluated;if(xe.dynamicProps&&(xe.props=void 0),xe.dynamicItems&&
(xe.items=void 0),e===0)if(u&&typeof u=="object"&&!Array.isArray(u)){let Le;if(u.version===void 0&&(Le="version")||u.model===void 0&&(Le="model")||u.variant===void 0&&
(Le="variant")||u.doc===void 0&&(Le="doc")||u.data===void 0&&(Le="data")||u.inputs===void 0&&(Le="inputs")||u.vocabs===void 0&&(Le="vocabs")||u.tables===void 0&&
(Le="tables")||u.signals===void 0&&(Le="signals")||u.nodes===void 0&&(Le="nodes")||u.params===void 0&&(Le="params")||u.towers===void 0&&(Le="towers")||u.heads===
void 0&&(Le="heads")||u.outputs===void 0&&(Le="outputs")||u.sampling===void 0&&(Le="sampling")||u.calibration===void 0&&(Le="calibration")||u.train===void 0&&(Le=
"train")||u.baselines===void 0&&(Le="baselines")||u.cost===void 0&&(Le="cost")||u.fingerprint===void 0&&(Le="fingerprint"))return a.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:Le},message:"must have required property '"+Le+"'"}],!1;{const bs=e;for(const y in u)if(!yr.call(j.properties,
y)){return a.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have add\
itional properties"}],!1;break}if(bs===e){if(u.version!==void 0){const y=e;if(u.version!==1)return a.errors=[{instancePath:s+"/version",schemaPath:"#/properties\
/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var b=y===e}else var b=!0;if(b){if(u.model!==void 0){const y=e;
if(typeof u.model!="string")return a.errors=[{instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var b=y===e}else var b=!0;if(b){if(u.variant!==void 0){let y=u.variant;const I=e;if(typeof y!="string"&&y!==null)return a.errors=[{instancePath:s+
"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:j.properties.variant.type},message:"must be string,null"}],!1;var b=I===e}else var b=!0;
if(b){if(u.baseline!==void 0){let y=u.baseline;const I=e;if(!(y==="lr"||y==="wide_deep"||y==="gbdt_lr"))return a.errors=[{instancePath:s+"/baseline",schemaPath:"\
#/properties/baseline/enum",keyword:"enum",params:{allowedValues:j.properties.baseline.enum},message:"must be equal to one of the allowed values"}],!1;var b=I===
e}else var b=!0;if(b){if(u.doc!==void 0){let y=u.doc;const I=e;if(typeof y!="string"&&y!==null)return a.errors=[{instancePath:s+"/doc",schemaPath:"#/properties/\
doc/type",keyword:"type",params:{type:j.properties.doc.type},message:"must be string,null"}],!1;var b=I===e}else var b=!0;if(b){if(u.data!==void 0){let y=u.data;
const I=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return a.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:j.properties.data.type},message:"must be object,null"}],!1;if(e===I&&y&&typeof y=="object"&&!Array.isArray(y)){let $;if(y.primary===void 0&&($="primary")||
y.joins===void 0&&($="joins")||y.time===void 0&&($="time")||y.source===void 0&&($="source")||y.servedBy===void 0&&($="servedBy")||y.weight===void 0&&($="weight")||
y.afterImpression===void 0&&($="afterImpression"))return a.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:$},
message:"must have required property '"+$+"'"}],!1;{const n=e;for(const r in y)if(!(r==="primary"||r==="joins"||r==="time"||r==="source"||r==="servedBy"||r==="w\
eight"||r==="afterImpression")){return a.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(n===e){if(y.primary!==void 0){let r=y.primary;const _=e;if(e===_)if(r&&typeof r==
"object"&&!Array.isArray(r)){let De;if(r.name===void 0&&(De="name")||r.glob===void 0&&(De="glob")||r.format===void 0&&(De="format")||r.header===void 0&&(De="hea\
der")||r.columns===void 0&&(De="columns")||r.delimiter===void 0&&(De="delimiter")||r.missing===void 0&&(De="missing"))return a.errors=[{instancePath:s+"/data/pr\
imary",schemaPath:"#/properties/data/properties/primary/required",keyword:"required",params:{missingProperty:De},message:"must have required property '"+De+"'"}],
!1;{const P=e;for(const h in r)if(!(h==="name"||h==="glob"||h==="format"||h==="header"||h==="columns"||h==="delimiter"||h==="missing")){return a.errors=[{instancePath:s+
"/data/primary",schemaPath:"#/properties/data/properties/primary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"mus\
t NOT have additional properties"}],!1;break}if(P===e){if(r.name!==void 0){const h=e;if(typeof r.name!="string")return a.errors=[{instancePath:s+"/data/primary/\
name",schemaPath:"#/properties/data/properties/primary/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ae=h===e}else
var ae=!0;if(ae){if(r.glob!==void 0){let h=r.glob;const i=e;if(e===i)if(typeof h=="string"){if(!Vr.test(h))return a.errors=[{instancePath:s+"/data/primary/glob",
schemaPath:"#/properties/data/properties/primary/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'mus\
t match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:s+"/data/primary/glob",schemaPath:"#/properties/data/properties\
/primary/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ae=i===e}else var ae=!0;if(ae){if(r.format!==void 0){let h=r.
format;const i=e;if(!(h==="csv"||h==="tsv"||h==="jsonl"||h==="parquet"))return a.errors=[{instancePath:s+"/data/primary/format",schemaPath:"#/properties/data/pr\
operties/primary/properties/format/enum",keyword:"enum",params:{allowedValues:j.properties.data.properties.primary.properties.format.enum},message:"must be equa\
l to one of the allowed values"}],!1;var ae=i===e}else var ae=!0;if(ae){if(r.header!==void 0){const h=e;if(typeof r.header!="boolean")return a.errors=[{instancePath:s+
"/data/primary/header",schemaPath:"#/properties/data/properties/primary/properties/header/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;var ae=h===e}else var ae=!0;if(ae){if(r.columns!==void 0){let h=r.columns;const i=e;if(!Array.isArray(h)&&h!==null)return a.errors=[{instancePath:s+"/data/pr\
imary/columns",schemaPath:"#/properties/data/properties/primary/properties/columns/type",keyword:"type",params:{type:j.properties.data.properties.primary.properties.
columns.type},message:"must be array,null"}],!1;if(e===i&&Array.isArray(h)){var Re=!0;const ie=h.length;for(let t=0;t<ie;t++){const d=e;if(typeof h[t]!="string")
return a.errors=[{instancePath:s+"/data/primary/columns/"+t,schemaPath:"#/properties/data/properties/primary/properties/columns/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Re=d===e;if(!Re)break}}var ae=i===e}else var ae=!0;if(ae){if(r.delimiter!==void 0){let h=r.delimiter;const i=e;
if(typeof h!="string"&&h!==null)return a.errors=[{instancePath:s+"/data/primary/delimiter",schemaPath:"#/properties/data/properties/primary/properties/delimiter\
/type",keyword:"type",params:{type:j.properties.data.properties.primary.properties.delimiter.type},message:"must be string,null"}],!1;var ae=i===e}else var ae=!0;
if(ae)if(r.missing!==void 0){let h=r.missing;const i=e;if(e===i)if(Array.isArray(h)){var We=!0;const ie=h.length;for(let t=0;t<ie;t++){const d=e;if(typeof h[t]!=
"string")return a.errors=[{instancePath:s+"/data/primary/missing/"+t,schemaPath:"#/properties/data/properties/primary/properties/missing/items/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var We=d===e;if(!We)break}}else return a.errors=[{instancePath:s+"/data/primary/missing",schemaPath:"#/\
properties/data/properties/primary/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ae=i===e}else var ae=!0}}}}}}}}else
return a.errors=[{instancePath:s+"/data/primary",schemaPath:"#/properties/data/properties/primary/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var ke=_===e}else var ke=!0;if(ke){if(y.joins!==void 0){let r=y.joins;const _=e;if(e===_)if(Array.isArray(r)){var B=!0;const P=r.length;for(let h=0;h<
P;h++){let i=r[h];const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.glob===void 0&&(t="glob")||i.format===
void 0&&(t="format")||i.header===void 0&&(t="header")||i.columns===void 0&&(t="columns")||i.delimiter===void 0&&(t="delimiter")||i.missing===void 0&&(t="missing")||
i.on===void 0&&(t="on")||i.side===void 0&&(t="side")||i.asOf===void 0&&(t="asOf")||i.asOfTime===void 0&&(t="asOfTime"))return a.errors=[{instancePath:s+"/data/j\
oins/"+h,schemaPath:"#/properties/data/properties/joins/items/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+
"'"}],!1;{const d=e;for(const l in i)if(!yr.call(j.properties.data.properties.joins.items.properties,l)){return a.errors=[{instancePath:s+"/data/joins/"+h,schemaPath:"\
#/properties/data/properties/joins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional pr\
operties"}],!1;break}if(d===e){if(i.name!==void 0){const l=e;if(typeof i.name!="string")return a.errors=[{instancePath:s+"/data/joins/"+h+"/name",schemaPath:"#/\
properties/data/properties/joins/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var L=l===e}else var L=!0;if(L){
if(i.glob!==void 0){let l=i.glob;const f=e;if(e===f)if(typeof l=="string"){if(!Vr.test(l))return a.errors=[{instancePath:s+"/data/joins/"+h+"/glob",schemaPath:"\
#/properties/data/properties/joins/items/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match \
pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:s+"/data/joins/"+h+"/glob",schemaPath:"#/properties/data/properties/joi\
ns/items/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var L=f===e}else var L=!0;if(L){if(i.format!==void 0){let l=i.
format;const f=e;if(!(l==="csv"||l==="tsv"||l==="jsonl"||l==="parquet"))return a.errors=[{instancePath:s+"/data/joins/"+h+"/format",schemaPath:"#/properties/dat\
a/properties/joins/items/properties/format/enum",keyword:"enum",params:{allowedValues:j.properties.data.properties.joins.items.properties.format.enum},message:"\
must be equal to one of the allowed values"}],!1;var L=f===e}else var L=!0;if(L){if(i.header!==void 0){const l=e;if(typeof i.header!="boolean")return a.errors=[
{instancePath:s+"/data/joins/"+h+"/header",schemaPath:"#/properties/data/properties/joins/items/properties/header/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var L=l===e}else var L=!0;if(L){if(i.columns!==void 0){let l=i.columns;const f=e;if(!Array.isArray(l)&&l!==null)return a.errors=[{instancePath:s+
"/data/joins/"+h+"/columns",schemaPath:"#/properties/data/properties/joins/items/properties/columns/type",keyword:"type",params:{type:j.properties.data.properties.
joins.items.properties.columns.type},message:"must be array,null"}],!1;if(e===f&&Array.isArray(l)){var $e=!0;const p=l.length;for(let w=0;w<p;w++){const re=e;if(typeof l[w]!=
"string")return a.errors=[{instancePath:s+"/data/joins/"+h+"/columns/"+w,schemaPath:"#/properties/data/properties/joins/items/properties/columns/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var $e=re===e;if(!$e)break}}var L=f===e}else var L=!0;if(L){if(i.delimiter!==void 0){let l=i.delimiter;
const f=e;if(typeof l!="string"&&l!==null)return a.errors=[{instancePath:s+"/data/joins/"+h+"/delimiter",schemaPath:"#/properties/data/properties/joins/items/pr\
operties/delimiter/type",keyword:"type",params:{type:j.properties.data.properties.joins.items.properties.delimiter.type},message:"must be string,null"}],!1;var L=f===
e}else var L=!0;if(L){if(i.missing!==void 0){let l=i.missing;const f=e;if(e===f)if(Array.isArray(l)){var pe=!0;const p=l.length;for(let w=0;w<p;w++){const re=e;
if(typeof l[w]!="string")return a.errors=[{instancePath:s+"/data/joins/"+h+"/missing/"+w,schemaPath:"#/properties/data/properties/joins/items/properties/missing\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pe=re===e;if(!pe)break}}else return a.errors=[{instancePath:s+"/data/joins/"+
h+"/missing",schemaPath:"#/properties/data/properties/joins/items/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var L=f===
e}else var L=!0;if(L){if(i.on!==void 0){let l=i.on;const f=e;if(e===f)if(Array.isArray(l)){var Ae=!0;const p=l.length;for(let w=0;w<p;w++){let re=l[w];const x=e;
if(e===x)if(re&&typeof re=="object"&&!Array.isArray(re)){let Qe;if(re.left===void 0&&(Qe="left")||re.right===void 0&&(Qe="right"))return a.errors=[{instancePath:s+
"/data/joins/"+h+"/on/"+w,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/required",keyword:"required",params:{missingProperty:Qe},message:"\
must have required property '"+Qe+"'"}],!1;{const Ne=e;for(const Ue in re)if(!(Ue==="left"||Ue==="right")){return a.errors=[{instancePath:s+"/data/joins/"+h+"/o\
n/"+w,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Ue},
message:"must NOT have additional properties"}],!1;break}if(Ne===e){if(re.left!==void 0){const Ue=e;if(typeof re.left!="string")return a.errors=[{instancePath:s+
"/data/joins/"+h+"/on/"+w+"/left",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/left/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var q=Ue===e}else var q=!0;if(q)if(re.right!==void 0){const Ue=e;if(typeof re.right!="string")return a.errors=[{instancePath:s+
"/data/joins/"+h+"/on/"+w+"/right",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/right/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var q=Ue===e}else var q=!0}}}else return a.errors=[{instancePath:s+"/data/joins/"+h+"/on/"+w,schemaPath:"#/properties/dat\
a/properties/joins/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ae=x===e;if(!Ae)break}}else return a.
errors=[{instancePath:s+"/data/joins/"+h+"/on",schemaPath:"#/properties/data/properties/joins/items/properties/on/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var L=f===e}else var L=!0;if(L){if(i.side!==void 0){let l=i.side;const f=e;if(!(l==="request"||l==="candidate"))return a.errors=[{instancePath:s+
"/data/joins/"+h+"/side",schemaPath:"#/properties/data/properties/joins/items/properties/side/enum",keyword:"enum",params:{allowedValues:j.properties.data.properties.
joins.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var L=f===e}else var L=!0;if(L){if(i.asOf!==void 0){let l=i.asOf;const f=e;
if(typeof l!="string"&&l!==null)return a.errors=[{instancePath:s+"/data/joins/"+h+"/asOf",schemaPath:"#/properties/data/properties/joins/items/properties/asOf/t\
ype",keyword:"type",params:{type:j.properties.data.properties.joins.items.properties.asOf.type},message:"must be string,null"}],!1;var L=f===e}else var L=!0;if(L)
if(i.asOfTime!==void 0){let l=i.asOfTime;const f=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return a.errors=[{instancePath:s+"/data/joins/"+h+"/\
asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/type",keyword:"type",params:{type:j.properties.data.properties.joins.items.properties.
asOfTime.type},message:"must be object,null"}],!1;if(e===f&&l&&typeof l=="object"&&!Array.isArray(l)){let p;if(l.column===void 0&&(p="column")||l.unit===void 0&&
(p="unit")||l.format===void 0&&(p="format")||l.zone===void 0&&(p="zone"))return a.errors=[{instancePath:s+"/data/joins/"+h+"/asOfTime",schemaPath:"#/properties/\
data/properties/joins/items/properties/asOfTime/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const w=e;
for(const re in l)if(!(re==="column"||re==="unit"||re==="format"||re==="zone")){return a.errors=[{instancePath:s+"/data/joins/"+h+"/asOfTime",schemaPath:"#/prop\
erties/data/properties/joins/items/properties/asOfTime/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:re},message:"must NOT hav\
e additional properties"}],!1;break}if(w===e){if(l.column!==void 0){const re=e;if(typeof l.column!="string")return a.errors=[{instancePath:s+"/data/joins/"+h+"/\
asOfTime/column",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/column/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var F=re===e}else var F=!0;if(F){if(l.unit!==void 0){let re=l.unit;const x=e;if(!(re==="s"||re==="ms"||re==="us"||re==="ns"||re===null))return a.
errors=[{instancePath:s+"/data/joins/"+h+"/asOfTime/unit",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/unit/enum",keyword:"\
enum",params:{allowedValues:j.properties.data.properties.joins.items.properties.asOfTime.properties.unit.enum},message:"must be equal to one of the allowed valu\
es"}],!1;var F=x===e}else var F=!0;if(F){if(l.format!==void 0){let re=l.format;const x=e;if(typeof re!="string"&&re!==null)return a.errors=[{instancePath:s+"/da\
ta/joins/"+h+"/asOfTime/format",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/format/type",keyword:"type",params:{type:j.properties.
data.properties.joins.items.properties.asOfTime.properties.format.type},message:"must be string,null"}],!1;var F=x===e}else var F=!0;if(F)if(l.zone!==void 0){const re=e;
if(typeof l.zone!="string")return a.errors=[{instancePath:s+"/data/joins/"+h+"/asOfTime/zone",schemaPath:"#/properties/data/properties/joins/items/properties/as\
OfTime/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var F=re===e}else var F=!0}}}}}var L=f===e}else var L=!0}}}}}}}}}}}}else
return a.errors=[{instancePath:s+"/data/joins/"+h,schemaPath:"#/properties/data/properties/joins/items/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var B=m===e;if(!B)break}}else return a.errors=[{instancePath:s+"/data/joins",schemaPath:"#/properties/data/properties/joins/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var ke=_===e}else var ke=!0;if(ke){if(y.time!==void 0){let r=y.time;const _=e;if(!(r&&typeof r=="object"&&!Array.
isArray(r))&&r!==null)return a.errors=[{instancePath:s+"/data/time",schemaPath:"#/properties/data/properties/time/type",keyword:"type",params:{type:j.properties.
data.properties.time.type},message:"must be object,null"}],!1;if(e===_&&r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.column===void 0&&(P="column")||r.unit===
void 0&&(P="unit")||r.format===void 0&&(P="format")||r.zone===void 0&&(P="zone"))return a.errors=[{instancePath:s+"/data/time",schemaPath:"#/properties/data/pro\
perties/time/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const h=e;for(const i in r)if(!(i==="co\
lumn"||i==="unit"||i==="format"||i==="zone")){return a.errors=[{instancePath:s+"/data/time",schemaPath:"#/properties/data/properties/time/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(h===e){if(r.column!==void 0){const i=e;
if(typeof r.column!="string")return a.errors=[{instancePath:s+"/data/time/column",schemaPath:"#/properties/data/properties/time/properties/column/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var G=i===e}else var G=!0;if(G){if(r.unit!==void 0){let i=r.unit;const m=e;if(!(i==="s"||i==="ms"||i===
"us"||i==="ns"||i===null))return a.errors=[{instancePath:s+"/data/time/unit",schemaPath:"#/properties/data/properties/time/properties/unit/enum",keyword:"enum",
params:{allowedValues:j.properties.data.properties.time.properties.unit.enum},message:"must be equal to one of the allowed values"}],!1;var G=m===e}else var G=!0;
if(G){if(r.format!==void 0){let i=r.format;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:s+"/data/time/format",schemaPath:"#/properti\
es/data/properties/time/properties/format/type",keyword:"type",params:{type:j.properties.data.properties.time.properties.format.type},message:"must be string,nu\
ll"}],!1;var G=m===e}else var G=!0;if(G)if(r.zone!==void 0){const i=e;if(typeof r.zone!="string")return a.errors=[{instancePath:s+"/data/time/zone",schemaPath:"\
#/properties/data/properties/time/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var G=i===e}else var G=!0}}}}}var ke=_===
e}else var ke=!0;if(ke){if(y.source!==void 0){let r=y.source;const _=e;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return a.errors=[{instancePath:s+
"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type:j.properties.data.properties.source.type},message:"must be obje\
ct,null"}],!1;if(e===_&&r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.column===void 0&&(P="column")||r.values===void 0&&(P="values"))return a.errors=[{instancePath:s+
"/data/source",schemaPath:"#/properties/data/properties/source/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+
"'"}],!1;{const h=e;for(const i in r)if(!(i==="column"||i==="values")){return a.errors=[{instancePath:s+"/data/source",schemaPath:"#/properties/data/properties/\
source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(h===e){if(r.
column!==void 0){const i=e;if(typeof r.column!="string")return a.errors=[{instancePath:s+"/data/source/column",schemaPath:"#/properties/data/properties/source/p\
roperties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var H=i===e}else var H=!0;if(H)if(r.values!==void 0){let i=r.values;const m=e;
if(e===m)if(Array.isArray(i)){var C=!0;const t=i.length;for(let d=0;d<t;d++){const l=e;if(typeof i[d]!="string")return a.errors=[{instancePath:s+"/data/source/v\
alues/"+d,schemaPath:"#/properties/data/properties/source/properties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var C=l===
e;if(!C)break}}else return a.errors=[{instancePath:s+"/data/source/values",schemaPath:"#/properties/data/properties/source/properties/values/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var H=m===e}else var H=!0}}}var ke=_===e}else var ke=!0;if(ke){if(y.servedBy!==void 0){let r=y.servedBy;const _=e;
if(typeof r!="string"&&r!==null)return a.errors=[{instancePath:s+"/data/servedBy",schemaPath:"#/properties/data/properties/servedBy/type",keyword:"type",params:{
type:j.properties.data.properties.servedBy.type},message:"must be string,null"}],!1;var ke=_===e}else var ke=!0;if(ke){if(y.weight!==void 0){let r=y.weight;const _=e;
if(typeof r!="string"&&r!==null)return a.errors=[{instancePath:s+"/data/weight",schemaPath:"#/properties/data/properties/weight/type",keyword:"type",params:{type:j.
properties.data.properties.weight.type},message:"must be string,null"}],!1;var ke=_===e}else var ke=!0;if(ke)if(y.afterImpression!==void 0){let r=y.afterImpression;
const _=e;if(e===_)if(Array.isArray(r)){var R=!0;const P=r.length;for(let h=0;h<P;h++){const i=e;if(typeof r[h]!="string")return a.errors=[{instancePath:s+"/dat\
a/afterImpression/"+h,schemaPath:"#/properties/data/properties/afterImpression/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var R=i===
e;if(!R)break}}else return a.errors=[{instancePath:s+"/data/afterImpression",schemaPath:"#/properties/data/properties/afterImpression/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var ke=_===e}else var ke=!0}}}}}}}}var b=I===e}else var b=!0;if(b){if(u.inputs!==void 0){let y=u.inputs;const I=e;if(e===
I)if(Array.isArray(y)){var J=!0;const $=y.length;for(let n=0;n<$;n++){let r=y[n];const _=e;if(e===_)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.name===
void 0&&(P="name")||r.table===void 0&&(P="table")||r.column===void 0&&(P="column")||r.side===void 0&&(P="side")||r.kind===void 0&&(P="kind"))return a.errors=[{instancePath:s+
"/inputs/"+n,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const h=e;
for(const i in r)if(!(i==="name"||i==="table"||i==="column"||i==="side"||i==="kind")){return a.errors=[{instancePath:s+"/inputs/"+n,schemaPath:"#/properties/inp\
uts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(h===e){
if(r.name!==void 0){const i=e;if(typeof r.name!="string")return a.errors=[{instancePath:s+"/inputs/"+n+"/name",schemaPath:"#/properties/inputs/items/properties/\
name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var U=i===e}else var U=!0;if(U){if(r.table!==void 0){let i=r.table;const m=e;if(typeof i!=
"string"&&i!==null)return a.errors=[{instancePath:s+"/inputs/"+n+"/table",schemaPath:"#/properties/inputs/items/properties/table/type",keyword:"type",params:{type:j.
properties.inputs.items.properties.table.type},message:"must be string,null"}],!1;var U=m===e}else var U=!0;if(U){if(r.column!==void 0){const i=e;if(typeof r.column!=
"string")return a.errors=[{instancePath:s+"/inputs/"+n+"/column",schemaPath:"#/properties/inputs/items/properties/column/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var U=i===e}else var U=!0;if(U){if(r.side!==void 0){let i=r.side;const m=e;if(!(i==="request"||i==="candidate"))return a.errors=
[{instancePath:s+"/inputs/"+n+"/side",schemaPath:"#/properties/inputs/items/properties/side/enum",keyword:"enum",params:{allowedValues:j.properties.inputs.items.
properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var U=m===e}else var U=!0;if(U)if(r.kind!==void 0){let i=r.kind;const m=e;if(!(i===
"scalar"||i==="list"||i==="time"))return a.errors=[{instancePath:s+"/inputs/"+n+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enu\
m",params:{allowedValues:j.properties.inputs.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var U=m===e}else var U=!0}}}}}}else
return a.errors=[{instancePath:s+"/inputs/"+n,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var J=_===
e;if(!J)break}}else return a.errors=[{instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var b=I===e}else var b=!0;if(b){if(u.vocabs!==void 0){let y=u.vocabs;const I=e;if(e===I)if(Array.isArray(y)){var Xe=!0;const $=y.length;for(let n=0;n<$;n++){
let r=y[n];const _=e;if(e===_)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.id===void 0&&(P="id")||r.kind===void 0&&(P="kind")||r.size===void 0&&(P="s\
ize")||r.entries===void 0&&(P="entries")||r.file===void 0&&(P="file")||r.sha256===void 0&&(P="sha256"))return a.errors=[{instancePath:s+"/vocabs/"+n,schemaPath:"\
#/properties/vocabs/items/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const h=e;for(const i in r)
if(!(i==="id"||i==="kind"||i==="size"||i==="entries"||i==="file"||i==="sha256")){return a.errors=[{instancePath:s+"/vocabs/"+n,schemaPath:"#/properties/vocabs/i\
tems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(h===e){if(r.
id!==void 0){const i=e;if(typeof r.id!="string")return a.errors=[{instancePath:s+"/vocabs/"+n+"/id",schemaPath:"#/properties/vocabs/items/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var qe=i===e}else var qe=!0;if(qe){if(r.kind!==void 0){let i=r.kind;const m=e;if(!(i==="file"||i==="r\
ange"||i==="hash"))return a.errors=[{instancePath:s+"/vocabs/"+n+"/kind",schemaPath:"#/properties/vocabs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:j.
properties.vocabs.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var qe=m===e}else var qe=!0;if(qe){if(r.size!==void 0){let i=r.
size;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:s+"/vocabs/"+n+"/size",schemaPath:"#/properties/vocabs/it\
ems/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.
errors=[{instancePath:s+"/vocabs/"+n+"/size",schemaPath:"#/properties/vocabs/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var qe=m===e}else var qe=!0;if(qe){if(r.entries!==void 0){let i=r.entries;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))
return a.errors=[{instancePath:s+"/vocabs/"+n+"/entries",schemaPath:"#/properties/vocabs/items/properties/entries/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{instancePath:s+"/vocabs/"+n+"/entries",schemaPath:"#/properti\
es/vocabs/items/properties/entries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var qe=m===e}else var qe=!0;if(qe){if(r.
file!==void 0){let i=r.file;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:s+"/vocabs/"+n+"/file",schemaPath:"#/properties/vocabs/item\
s/properties/file/type",keyword:"type",params:{type:j.properties.vocabs.items.properties.file.type},message:"must be string,null"}],!1;if(e===m&&typeof i=="stri\
ng"&&!Vr.test(i))return a.errors=[{instancePath:s+"/vocabs/"+n+"/file",schemaPath:"#/properties/vocabs/items/properties/file/pattern",keyword:"pattern",params:{
pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1;var qe=m===e}else var qe=!0;if(qe)if(r.
sha256!==void 0){let i=r.sha256;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:s+"/vocabs/"+n+"/sha256",schemaPath:"#/properties/vocab\
s/items/properties/sha256/type",keyword:"type",params:{type:j.properties.vocabs.items.properties.sha256.type},message:"must be string,null"}],!1;if(e===m&&typeof i==
"string"&&!qr.test(i))return a.errors=[{instancePath:s+"/vocabs/"+n+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var qe=m===e}else var qe=!0}}}}}}}else return a.errors=[{instancePath:s+"/v\
ocabs/"+n,schemaPath:"#/properties/vocabs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Xe=_===e;if(!Xe)break}}else return a.
errors=[{instancePath:s+"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var b=I===e}else var b=!0;
if(b){if(u.tables!==void 0){let y=u.tables;const I=e;if(e===I)if(Array.isArray(y)){var X=!0;const $=y.length;for(let n=0;n<$;n++){let r=y[n];const _=e;if(e===_)
if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.id===void 0&&(P="id")||r.vocab===void 0&&(P="vocab")||r.rows===void 0&&(P="rows")||r.width===void 0&&(P=
"width")||r.signals===void 0&&(P="signals")||r.init===void 0&&(P="init"))return a.errors=[{instancePath:s+"/tables/"+n,schemaPath:"#/properties/tables/items/req\
uired",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const h=e;for(const i in r)if(!(i==="id"||i==="vocab"||
i==="rows"||i==="width"||i==="signals"||i==="init"||i==="optimizer")){return a.errors=[{instancePath:s+"/tables/"+n,schemaPath:"#/properties/tables/items/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(h===e){if(r.id!==void 0){
const i=e;if(typeof r.id!="string")return a.errors=[{instancePath:s+"/tables/"+n+"/id",schemaPath:"#/properties/tables/items/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var be=i===e}else var be=!0;if(be){if(r.vocab!==void 0){const i=e;if(typeof r.vocab!="string")return a.errors=
[{instancePath:s+"/tables/"+n+"/vocab",schemaPath:"#/properties/tables/items/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var be=i===e}else var be=!0;if(be){if(r.rows!==void 0){let i=r.rows;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[
{instancePath:s+"/tables/"+n+"/rows",schemaPath:"#/properties/tables/items/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:s+"/tables/"+n+"/rows",schemaPath:"#/properties/tables/items/proper\
ties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var be=m===e}else var be=!0;if(be){if(r.width!==void 0){let i=r.
width;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:s+"/tables/"+n+"/width",schemaPath:"#/properties/tables/\
items/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.
errors=[{instancePath:s+"/tables/"+n+"/width",schemaPath:"#/properties/tables/items/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var be=m===e}else var be=!0;if(be){if(r.signals!==void 0){let i=r.signals;const m=e;if(e===m)if(Array.isArray(i)){var je=!0;const t=i.
length;for(let d=0;d<t;d++){const l=e;if(typeof i[d]!="string")return a.errors=[{instancePath:s+"/tables/"+n+"/signals/"+d,schemaPath:"#/properties/tables/items\
/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var je=l===e;if(!je)break}}else return a.errors=[{instancePath:s+
"/tables/"+n+"/signals",schemaPath:"#/properties/tables/items/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var be=m===
e}else var be=!0;if(be){if(r.init!==void 0){let i=r.init;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.
errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/required",keyword:"required",params:{missingProperty:t},message:"\
must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if(i.
kind===void 0&&(f="kind"))return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const O=e;for(const p in i)if(p!=="kind"){return a.errors=[{instancePath:s+
"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(O===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=[{instancePath:s+"/tables/"+n+"/init/kind",
schemaPath:"#/properties/tables/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to con\
stant"}],!1}}else return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var Ke=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="k\
ind"))return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"}],!1;{const O=e;for(const p in i)if(p!=="kind"){return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have addi\
tional properties"}],!1;break}if(O===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:s+"/tables/"+n+"/init/kind",schemaPath:"#/properties/tab\
les/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;Ke!==!0&&(Ke=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind"))return a.errors=
[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:f},message:"\
must have required property '"+f+"'"}],!1;{const O=e;for(const p in i)if(p!=="kind"){return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/propert\
ies/tables/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional pr\
operties"}],!1;break}if(O===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:s+"/tables/"+n+"/init/kind",schemaPath:"#/properties/tables/ite\
ms/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;Ke!==!0&&(Ke=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind"))return a.errors=[{instancePath:s+
"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:f},message:"must have re\
quired property '"+f+"'"}],!1;{const O=e;for(const p in i)if(p!=="kind"){return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/i\
tems/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],
!1;break}if(O===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:s+"/tables/"+n+"/init/kind",schemaPath:"#/properties/tables/items/properties/in\
it/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:s+"/t\
ables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Ke!==!0&&
(Ke=!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind")||i.scale===void 0&&(f="scale"))return a.
errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"}],!1;{const O=e;for(const p in i)if(!(p==="kind"||p==="scale")){return a.errors=[{instancePath:s+"/tables/"+n+"/in\
it",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"mu\
st NOT have additional properties"}],!1;break}if(O===e){if(i.kind!==void 0){const p=e;if(i.kind!=="uniform")return a.errors=[{instancePath:s+"/tables/"+n+"/init\
/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equ\
al to constant"}],!1;var Pr=p===e}else var Pr=!0;if(Pr)if(i.scale!==void 0){let p=i.scale;const w=e;if(!(typeof p=="number"&&isFinite(p)))return a.errors=[{instancePath:s+
"/tables/"+n+"/init/scale",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/scale/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var Pr=w===e}else var Pr=!0}}}else return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/in\
it/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Ke!==!0&&(Ke=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i=="object"&&
!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind")||i.value===void 0&&(f="value"))return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/prope\
rties/tables/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const O=e;
for(const p in i)if(!(p==="kind"||p==="value")){return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneO\
f/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e){if(i.kind!==
void 0){const p=e;if(i.kind!=="constant")return a.errors=[{instancePath:s+"/tables/"+n+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/\
5/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var we=p===e}else var we=!0;if(we)if(i.value!==
void 0){let p=i.value;const w=e;if(!(typeof p=="number"&&isFinite(p)))return a.errors=[{instancePath:s+"/tables/"+n+"/init/value",schemaPath:"#/properties/table\
s/items/properties/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var we=w===e}else var we=!0}}}else return a.
errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;Ke!==!0&&(Ke=!0)}else return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:s+
"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var be=m===e}else var be=!0;if(be)if(r.optimizer!==void 0){let i=r.optimizer;const m=e;if(e===m)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&
(t="l1")||i.l2===void 0&&(t="l2"))return a.errors=[{instancePath:s+"/tables/"+n+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/required",
keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const l in i)if(!(l==="kind"||l==="learningRate"||
l==="beta"||l==="l1"||l==="l2")){return a.errors=[{instancePath:s+"/tables/"+n+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){
const l=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:s+"/tables/"+n+"/optimizer/kind",schemaPath:"#/properties/tables/items/properties/optimizer/properti\
es/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"must be equal to constant"}],!1;var ge=l===e}else var ge=!0;if(ge){if(i.learningRate!==void 0){
let l=i.learningRate;const f=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=[{instancePath:s+"/tables/"+n+"/optimizer/learningRate",schemaPath:"#/prope\
rties/tables/items/properties/optimizer/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ge=f===e}else var ge=!0;
if(ge){if(i.beta!==void 0){let l=i.beta;const f=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=[{instancePath:s+"/tables/"+n+"/optimizer/beta",schemaPath:"\
#/properties/tables/items/properties/optimizer/properties/beta/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ge=f===e}else var ge=!0;
if(ge){if(i.l1!==void 0){let l=i.l1;const f=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=[{instancePath:s+"/tables/"+n+"/optimizer/l1",schemaPath:"#/\
properties/tables/items/properties/optimizer/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ge=f===e}else var ge=!0;
if(ge)if(i.l2!==void 0){let l=i.l2;const f=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=[{instancePath:s+"/tables/"+n+"/optimizer/l2",schemaPath:"#/p\
roperties/tables/items/properties/optimizer/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ge=f===e}else var ge=!0}}}}}}else
return a.errors=[{instancePath:s+"/tables/"+n+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var be=m===e}else var be=!0}}}}}}}}else return a.errors=[{instancePath:s+"/tables/"+n,schemaPath:"#/properties/tables/items/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var X=_===e;if(!X)break}}else return a.errors=[{instancePath:s+"/tables",schemaPath:"#/prope\
rties/tables/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var b=I===e}else var b=!0;if(b){if(u.signals!==void 0){let y=u.signals;const I=e;
if(e===I)if(Array.isArray(y)){var Or=!0;const $=y.length;for(let n=0;n<$;n++){let r=y[n];const _=e;if(e===_)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.
name===void 0&&(P="name")||r.doc===void 0&&(P="doc")||r.format===void 0&&(P="format")||r.input===void 0&&(P="input")||r.derive===void 0&&(P="derive")||r.sources===
void 0&&(P="sources")||r.serve===void 0&&(P="serve")||r.encoding===void 0&&(P="encoding")||r.table===void 0&&(P="table")||r.side===void 0&&(P="side")||r.reason===
void 0&&(P="reason"))return a.errors=[{instancePath:s+"/signals/"+n,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:P},
message:"must have required property '"+P+"'"}],!1;{const h=e;for(const i in r)if(!yr.call(j.properties.signals.items.properties,i)){return a.errors=[{instancePath:s+
"/signals/"+n,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have a\
dditional properties"}],!1;break}if(h===e){if(r.name!==void 0){const i=e;if(typeof r.name!="string")return a.errors=[{instancePath:s+"/signals/"+n+"/name",schemaPath:"\
#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Y=i===e}else var Y=!0;if(Y){if(r.doc!==
void 0){let i=r.doc;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:s+"/signals/"+n+"/doc",schemaPath:"#/properties/signals/items/prope\
rties/doc/type",keyword:"type",params:{type:j.properties.signals.items.properties.doc.type},message:"must be string,null"}],!1;var Y=m===e}else var Y=!0;if(Y){if(r.
format!==void 0){let i=r.format;const m=e;if(!(i==="continuous"||i==="onehot"||i==="indexed"||i==="hash_onehot"||i==="hash_indexed"||i==="dense"))return a.errors=
[{instancePath:s+"/signals/"+n+"/format",schemaPath:"#/properties/signals/items/properties/format/enum",keyword:"enum",params:{allowedValues:j.properties.signals.
items.properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var Y=m===e}else var Y=!0;if(Y){if(r.cross!==void 0){let i=r.cross;const m=e;
if(e===m)if(Array.isArray(i)){if(i.length<2)return a.errors=[{instancePath:s+"/signals/"+n+"/cross",schemaPath:"#/properties/signals/items/properties/cross/minI\
tems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{var mr=!0;const t=i.length;for(let d=0;d<t;d++){const l=e;if(typeof i[d]!=
"string")return a.errors=[{instancePath:s+"/signals/"+n+"/cross/"+d,schemaPath:"#/properties/signals/items/properties/cross/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var mr=l===e;if(!mr)break}}}else return a.errors=[{instancePath:s+"/signals/"+n+"/cross",schemaPath:"#/properties/signals\
/items/properties/cross/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Y=m===e}else var Y=!0;if(Y){if(r.input!==void 0){const i=e;if(typeof r.
input!="string")return a.errors=[{instancePath:s+"/signals/"+n+"/input",schemaPath:"#/properties/signals/items/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Y=i===e}else var Y=!0;if(Y){if(r.derive!==void 0){let i=r.derive;const m=e;if(!(i&&typeof i=="object"&&!Array.isArray(
i))&&i!==null)return a.errors=[{instancePath:s+"/signals/"+n+"/derive",schemaPath:"#/properties/signals/items/properties/derive/type",keyword:"type",params:{type:j.
properties.signals.items.properties.derive.type},message:"must be object,null"}],!1;if(e===m&&i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.fn===void 0&&
(t="fn")||i.zone===void 0&&(t="zone"))return a.errors=[{instancePath:s+"/signals/"+n+"/derive",schemaPath:"#/properties/signals/items/properties/derive/required",
keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const l in i)if(!(l==="fn"||l==="zone")){return a.
errors=[{instancePath:s+"/signals/"+n+"/derive",schemaPath:"#/properties/signals/items/properties/derive/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.fn!==void 0){let l=i.fn;const f=e;if(!(l==="hour"||l==="weekday"))
return a.errors=[{instancePath:s+"/signals/"+n+"/derive/fn",schemaPath:"#/properties/signals/items/properties/derive/properties/fn/enum",keyword:"enum",params:{
allowedValues:j.properties.signals.items.properties.derive.properties.fn.enum},message:"must be equal to one of the allowed values"}],!1;var dr=f===e}else var dr=!0;
if(dr)if(i.zone!==void 0){const l=e;if(typeof i.zone!="string")return a.errors=[{instancePath:s+"/signals/"+n+"/derive/zone",schemaPath:"#/properties/signals/it\
ems/properties/derive/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var dr=l===e}else var dr=!0}}}var Y=m===e}else var Y=!0;
if(Y){if(r.sources!==void 0){let i=r.sources;const m=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:s+"/signals/"+n+"/sources",schemaPath:"#/pr\
operties/signals/items/properties/sources/type",keyword:"type",params:{type:j.properties.signals.items.properties.sources.type},message:"must be array,null"}],!1;
if(e===m&&Array.isArray(i)){var _r=!0;const t=i.length;for(let d=0;d<t;d++){const l=e;if(typeof i[d]!="string")return a.errors=[{instancePath:s+"/signals/"+n+"/\
sources/"+d,schemaPath:"#/properties/signals/items/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _r=l===
e;if(!_r)break}}var Y=m===e}else var Y=!0;if(Y){if(r.serve!==void 0){let i=r.serve;const m=e,ie=e;let t=!1;const d=e;if(typeof i!="string"&&!(typeof i=="number"&&
isFinite(i))&&typeof i!="boolean"){const O={instancePath:s+"/signals/"+n+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/0/type",keyword:"\
type",params:{type:j.properties.signals.items.properties.serve.anyOf[0].type},message:"must be string,number,boolean"};o===null?o=[O]:o.push(O),e++}var Se=d===e;
t=t||Se;const l=e;if(i!==null){const O={instancePath:s+"/signals/"+n+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/1/type",keyword:"typ\
e",params:{type:"null"},message:"must be null"};o===null?o=[O]:o.push(O),e++}var Se=l===e;if(t=t||Se,t)e=ie,o!==null&&(ie?o.length=ie:o=null);else{const O={instancePath:s+
"/signals/"+n+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===
null?o=[O]:o.push(O),e++,a.errors=o,!1}var Y=m===e}else var Y=!0;if(Y){if(r.encoding!==void 0){let i=r.encoding;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.
isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/en\
coding/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="\
vec"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind")||i.length===void 0&&(f="length")||i.width===void 0&&(f="width")||
i.missingFlag===void 0&&(f="missingFlag")||i.squash===void 0&&(f="squash")||i.clip===void 0&&(f="clip")||i.normalize===void 0&&(f="normalize")||i.default===void 0&&
(f="default"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/required",keyword:"r\
equired",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const O=e;for(const p in i)if(!(p==="kind"||p==="length"||p==="width"||p===
"missingFlag"||p==="squash"||p==="clip"||p==="normalize"||p==="default")){return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional pro\
perties"}],!1;break}if(O===e){if(i.kind!==void 0){const p=e;if(i.kind!=="vec")return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/kind",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"vec"},message:"must be equal to constant"}],!1;var M=p===
e}else var M=!0;if(M){if(i.length!==void 0){let p=i.length;const w=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return a.errors=[{instancePath:s+"\
/signals/"+n+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/length/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===w&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/length",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var M=w===e}else var M=!0;if(M){if(i.width!==void 0){let p=i.width;const w=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return a.errors=[{instancePath:s+
"/signals/"+n+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===w&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/width",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var M=w===e}else var M=!0;if(M){if(i.missingFlag!==void 0){const p=e;if(typeof i.missingFlag!="boolean")return a.errors=[{instancePath:s+"/signals/"+n+"/encodin\
g/missingFlag",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/missingFlag/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"}],!1;var M=p===e}else var M=!0;if(M){if(i.squash!==void 0){let p=i.squash;const w=e;if(!(p==="none"||p==="log"||p==="asinh"||p==="tanh"))return a.
errors=[{instancePath:s+"/signals/"+n+"/encoding/squash",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/squash/enum",keyword:"enu\
m",params:{allowedValues:j.properties.signals.items.properties.encoding.oneOf[0].properties.squash.enum},message:"must be equal to one of the allowed values"}],
!1;var M=w===e}else var M=!0;if(M){if(i.clip!==void 0){let p=i.clip;const w=e;if(!Array.isArray(p)&&p!==null)return a.errors=[{instancePath:s+"/signals/"+n+"/en\
coding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/type",keyword:"type",params:{type:j.properties.signals.items.properties.
encoding.oneOf[0].properties.clip.type},message:"must be array,null"}],!1;if(e===w&&Array.isArray(p)){if(p.length<2)return a.errors=[{instancePath:s+"/signals/"+
n+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"mus\
t NOT have fewer than 2 items"}],!1;{const x=p.length;if(x>0){let ce=p[0];const Qe=e;if(!(typeof ce=="number"&&isFinite(ce)))return a.errors=[{instancePath:s+"/\
signals/"+n+"/encoding/clip/0",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var Te=Qe===e}if(Te){if(x>1){let ce=p[1];const Qe=e;if(!(typeof ce=="number"&&isFinite(ce)))return a.errors=[{instancePath:s+
"/signals/"+n+"/encoding/clip/1",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var Te=Qe===e}if(Te&&!(p.length<=2))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/clip",schemaPath:"#/propert\
ies/signals/items/properties/encoding/oneOf/0/properties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var M=w===
e}else var M=!0;if(M){if(i.normalize!==void 0){let p=i.normalize;const w=e;if(e===w)if(p&&typeof p=="object"&&!Array.isArray(p)){let x;if(p.kind===void 0&&(x="k\
ind"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normali\
ze/required",keyword:"required",params:{missingProperty:x},message:"must have required property '"+x+"'"}],!1;{const ce=p.kind;if(typeof ce=="string")if(ce==="n\
one"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let Ne;if(p.kind===void 0&&(Ne="kind"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/nor\
malize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:Ne},
message:"must have required property '"+Ne+"'"}],!1;{const Ue=e;for(const W in p)if(W!=="kind"){return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normal\
ize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:W},message:"must NOT have additional properties"}],!1;break}if(Ue===e&&p.kind!==void 0&&p.kind!=="none")return a.errors=[{instancePath:s+"/si\
gnals/"+n+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/properties/kind/const",keyword:"\
const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ue=!0}else if(ce===
"l2"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let Ne;if(p.kind===void 0&&(Ne="kind"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/nor\
malize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:Ne},
message:"must have required property '"+Ne+"'"}],!1;{const Ue=e;for(const W in p)if(W!=="kind"){return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normal\
ize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:W},message:"must NOT have additional properties"}],!1;break}if(Ue===e&&p.kind!==void 0&&p.kind!=="l2")return a.errors=[{instancePath:s+"/sign\
als/"+n+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/properties/kind/const",keyword:"\
const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ue!==
!0&&(ue=!0)}else if(ce==="minmax"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let Ne;if(p.kind===void 0&&(Ne="kind")||p.min===void 0&&(Ne="min")||p.max===
void 0&&(Ne="max"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:Ne},message:"must have required property '"+Ne+"'"}],!1;{const Ue=e;for(const W in p)
if(!(W==="kind"||W==="min"||W==="max")){return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/e\
ncoding/oneOf/0/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:W},message:"must NOT have additiona\
l properties"}],!1;break}if(Ue===e){if(p.kind!==void 0){const W=e;if(p.kind!=="minmax")return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize/kind",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"min\
max"},message:"must be equal to constant"}],!1;var Ee=W===e}else var Ee=!0;if(Ee){if(p.min!==void 0){let W=p.min;const kr=e,sr=e;let Fe=!1;const lr=e;if(!(typeof W==
"number"&&isFinite(W))){const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[Q]:o.push(Q),e++}var Z=lr===e;Fe=
Fe||Z;const ir=e;if(e===ir)if(Array.isArray(W)){var A=!0;const Q=W.length;for(let Ge=0;Ge<Q;Ge++){let fr=W[Ge];const xr=e;if(!(typeof fr=="number"&&isFinite(fr))){
const ur={instancePath:s+"/signals/"+n+"/encoding/normalize/min/"+Ge,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/one\
Of/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[ur]:o.push(ur),e++}var A=xr===e;if(!A)break}}else{
const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/\
properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[Q]:o.push(Q),e++}var Z=ir===e;if(Fe=Fe||Z,Fe)e=sr,o!==null&&
(sr?o.length=sr:o=null);else{const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/\
properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[Q]:o.push(Q),e++,a.errors=
o,!1}var Ee=kr===e}else var Ee=!0;if(Ee)if(p.max!==void 0){let W=p.max;const kr=e,sr=e;let Fe=!1;const lr=e;if(!(typeof W=="number"&&isFinite(W))){const Q={instancePath:s+
"/signals/"+n+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/0/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[Q]:o.push(Q),e++}var v=lr===e;Fe=Fe||v;const ir=e;if(e===ir)if(Array.isArray(W)){
var cr=!0;const Q=W.length;for(let Ge=0;Ge<Q;Ge++){let fr=W[Ge];const xr=e;if(!(typeof fr=="number"&&isFinite(fr))){const ur={instancePath:s+"/signals/"+n+"/enc\
oding/normalize/max/"+Ge,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};o===null?o=[ur]:o.push(ur),e++}var cr=xr===e;if(!cr)break}}else{const Q={instancePath:s+"/signals/"+n+"/e\
ncoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};o===null?o=[Q]:o.push(Q),e++}var v=ir===e;if(Fe=Fe||v,Fe)e=sr,o!==null&&(sr?o.length=sr:o=null);else{const Q={
instancePath:s+"/signals/"+n+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/propertie\
s/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[Q]:o.push(Q),e++,a.errors=o,!1}var Ee=kr===e}else var Ee=!0}}}}else
return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/one\
Of/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ue!==!0&&(ue=!0)}else if(ce==="zscore"){if(e===e)if(p&&typeof p=="object"&&!Array.
isArray(p)){let Ne;if(p.kind===void 0&&(Ne="kind")||p.mean===void 0&&(Ne="mean")||p.std===void 0&&(Ne="std"))return a.errors=[{instancePath:s+"/signals/"+n+"/en\
coding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:Ne},
message:"must have required property '"+Ne+"'"}],!1;{const Ue=e;for(const W in p)if(!(W==="kind"||W==="mean"||W==="std")){return a.errors=[{instancePath:s+"/sig\
nals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:W},message:"must NOT have additional properties"}],!1;break}if(Ue===e){if(p.kind!==void 0){const W=e;if(p.kind!==
"zscore")return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties\
/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"must be equal to constant"}],!1;var N=W===e}else var N=!0;if(N){
if(p.mean!==void 0){let W=p.mean;const kr=e,sr=e;let Fe=!1;const lr=e;if(!(typeof W=="number"&&isFinite(W))){const Q={instancePath:s+"/signals/"+n+"/encoding/no\
rmalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};o===null?o=[Q]:o.push(Q),e++}var ee=lr===e;Fe=Fe||ee;const ir=e;if(e===ir)if(Array.isArray(W)){var S=!0;const Q=W.length;
for(let Ge=0;Ge<Q;Ge++){let fr=W[Ge];const xr=e;if(!(typeof fr=="number"&&isFinite(fr))){const ur={instancePath:s+"/signals/"+n+"/encoding/normalize/mean/"+Ge,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"};o===null?o=[ur]:o.push(ur),e++}var S=xr===e;if(!S)break}}else{const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/mean",schemaPath:"#/pr\
operties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};o===null?o=[Q]:o.push(Q),e++}var ee=ir===e;if(Fe=Fe||ee,Fe)e=sr,o!==null&&(sr?o.length=sr:o=null);else{const Q={instancePath:s+"/signals/"+n+"/encod\
ing/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return o===null?o=[Q]:o.push(Q),e++,a.errors=o,!1}var N=kr===e}else var N=!0;if(N)if(p.std!==void 0){let W=p.std;const kr=e,
sr=e;let Fe=!1;const lr=e;if(!(typeof W=="number"&&isFinite(W))){const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/std",schemaPath:"#/properties/signal\
s/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};o===
null?o=[Q]:o.push(Q),e++}var c=lr===e;Fe=Fe||c;const ir=e;if(e===ir)if(Array.isArray(W)){var Me=!0;const Q=W.length;for(let Ge=0;Ge<Q;Ge++){let fr=W[Ge];const xr=e;
if(!(typeof fr=="number"&&isFinite(fr))){const ur={instancePath:s+"/signals/"+n+"/encoding/normalize/std/"+Ge,schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[ur]:
o.push(ur),e++}var Me=xr===e;if(!Me)break}}else{const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[Q]:o.push(
Q),e++}var c=ir===e;if(Fe=Fe||c,Fe)e=sr,o!==null&&(sr?o.length=sr:o=null);else{const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/std",schemaPath:"#/pro\
perties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in a\
nyOf"};return o===null?o=[Q]:o.push(Q),e++,a.errors=o,!1}var N=kr===e}else var N=!0}}}}else return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;ue!==!0&&(ue=!0)}else if(ce==="quantile"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let Ne;if(p.kind===void 0&&(Ne="kind")||p.boundaries===
void 0&&(Ne="boundaries"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:Ne},message:"must have required property '"+Ne+"'"}],!1;{const Ue=e;for(const W in p)
if(!(W==="kind"||W==="boundaries")){return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encod\
ing/oneOf/0/properties/normalize/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:W},message:"must NOT have additional pr\
operties"}],!1;break}if(Ue===e){if(p.kind!==void 0){const W=e;if(p.kind!=="quantile")return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize/kind",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"\
must be equal to constant"}],!1;var E=W===e}else var E=!0;if(E)if(p.boundaries!==void 0){let W=p.boundaries;const kr=e;if(e===kr)if(Array.isArray(W)){var rs=!0;
const Fe=W.length;for(let lr=0;lr<Fe;lr++){let ir=W[lr];const vs=e;if(!(typeof ir=="number"&&isFinite(ir)))return a.errors=[{instancePath:s+"/signals/"+n+"/enco\
ding/normalize/boundaries/"+lr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/items/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var rs=vs===e;if(!rs)break}}else return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/n\
ormalize/boundaries",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var E=kr===e}else var E=!0}}}else return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ue!==
!0&&(ue=!0)}else return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/propert\
ies/normalize/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:ce},message:'value of tag "kind" must be in oneOf'}],!1;else return a.
errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminato\
r",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:ce},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:s+"/signals\
/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var M=w===e}else var M=!0;if(M)if(i.default!==void 0){let p=i.default;const w=e;if(!(typeof p=="number"&&isFinite(p))&&p!==null)return a.errors=
[{instancePath:s+"/signals/"+n+"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/default/type",keyword:"type",params:{
type:j.properties.signals.items.properties.encoding.oneOf[0].properties.default.type},message:"must be number,null"}],!1;var M=w===e}else var M=!0}}}}}}}}}else return a.
errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var le=!0}else if(d==="id"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind")||i.vocab===
void 0&&(f="vocab")||i.default===void 0&&(f="default"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/propert\
ies/encoding/oneOf/1/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const O=e;for(const p in i)if(!(p===
"kind"||p==="vocab"||p==="default")){return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf\
/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e){if(i.kind!==
void 0){const p=e;if(i.kind!=="id")return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/on\
eOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"id"},message:"must be equal to constant"}],!1;var me=p===e}else var me=!0;if(me){if(i.vocab!==
void 0){const p=e;if(typeof i.vocab!="string")return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties\
/encoding/oneOf/1/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var me=p===e}else var me=!0;if(me)if(i.default!==void 0){
let p=i.default;const w=e;if(typeof p!="string"&&p!==null)return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/default",schemaPath:"#/properties/signals/it\
ems/properties/encoding/oneOf/1/properties/default/type",keyword:"type",params:{type:j.properties.signals.items.properties.encoding.oneOf[1].properties.default.
type},message:"must be string,null"}],!1;var me=w===e}else var me=!0}}}}else return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties\
/signals/items/properties/encoding/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;le!==!0&&(le=!0)}else if(d==="ids"){if(e===
e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind")||i.vocab===void 0&&(f="vocab")||i.max===void 0&&(f="max")||i.keep===void 0&&
(f="keep")||i.pool===void 0&&(f="pool")||i.split===void 0&&(f="split"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signa\
ls/items/properties/encoding/oneOf/2/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const O=e;for(const p in i)
if(!(p==="kind"||p==="vocab"||p==="max"||p==="keep"||p==="pool"||p==="split")){return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properti\
es/signals/items/properties/encoding/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additiona\
l properties"}],!1;break}if(O===e){if(i.kind!==void 0){const p=e;if(i.kind!=="ids")return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/kind",schemaPath:"#\
/properties/signals/items/properties/encoding/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"ids"},message:"must be equal to constant"}],!1;
var g=p===e}else var g=!0;if(g){if(i.vocab!==void 0){const p=e;if(typeof i.vocab!="string")return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/vocab",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=p===e}else
var g=!0;if(g){if(i.max!==void 0){let p=i.max;const w=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return a.errors=[{instancePath:s+"/signals/"+n+
"/encoding/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===w&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/max",schemaPath:"#/properties\
/signals/items/properties/encoding/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var g=w===e}else
var g=!0;if(g){if(i.keep!==void 0){let p=i.keep;const w=e;if(!(p==="first"||p==="last"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/keep",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/keep/enum",keyword:"enum",params:{allowedValues:j.properties.signals.items.properties.encoding.
oneOf[2].properties.keep.enum},message:"must be equal to one of the allowed values"}],!1;var g=w===e}else var g=!0;if(g){if(i.pool!==void 0){let p=i.pool;const w=e;
if(!(p==="mean"||p==="sum"||p==="max"||p==="attention"))return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/pool",schemaPath:"#/properties/signals/items/p\
roperties/encoding/oneOf/2/properties/pool/enum",keyword:"enum",params:{allowedValues:j.properties.signals.items.properties.encoding.oneOf[2].properties.pool.enum},
message:"must be equal to one of the allowed values"}],!1;var g=w===e}else var g=!0;if(g)if(i.split!==void 0){let p=i.split;const w=e;if(typeof p!="string"&&p!==
null)return a.errors=[{instancePath:s+"/signals/"+n+"/encoding/split",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/split/type",
keyword:"type",params:{type:j.properties.signals.items.properties.encoding.oneOf[2].properties.split.type},message:"must be string,null"}],!1;var g=w===e}else var g=!0}}}}}}}else
return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;le!==!0&&(le=!0)}else return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/p\
roperties/encoding/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else
return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/prope\
rties/signals/items/properties/encoding/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Y=m===e}else var Y=!0;if(Y){if(r.table!==void 0){
let i=r.table;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:s+"/signals/"+n+"/table",schemaPath:"#/properties/signals/items/propertie\
s/table/type",keyword:"type",params:{type:j.properties.signals.items.properties.table.type},message:"must be string,null"}],!1;var Y=m===e}else var Y=!0;if(Y){if(r.
side!==void 0){let i=r.side;const m=e;if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:s+"/signals/"+n+"/side",schemaPath:"#/properties/signa\
ls/items/properties/side/enum",keyword:"enum",params:{allowedValues:j.properties.signals.items.properties.side.enum},message:"must be equal to one of the allowe\
d values"}],!1;var Y=m===e}else var Y=!0;if(Y)if(r.reason!==void 0){const i=e;if(typeof r.reason!="string")return a.errors=[{instancePath:s+"/signals/"+n+"/reas\
on",schemaPath:"#/properties/signals/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Y=i===e}else var Y=!0}}}}}}}}}}}}}else
return a.errors=[{instancePath:s+"/signals/"+n,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var Or=_===e;if(!Or)break}}else return a.errors=[{instancePath:s+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var b=I===e}else var b=!0;if(b){if(u.forests!==void 0){let y=u.forests;const I=e;if(e===I)if(Array.isArray(y)){var de=!0;const $=y.length;for(let n=0;n<
$;n++){let r=y[n];const _=e;if(e===_)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.name===void 0&&(P="name")||r.head===void 0&&(P="head")||r.vocab===void 0&&
(P="vocab")||r.trees===void 0&&(P="trees")||r.depth===void 0&&(P="depth")||r.leaves===void 0&&(P="leaves")||r.shrinkage===void 0&&(P="shrinkage")||r.minRows===void 0&&
(P="minRows")||r.l2===void 0&&(P="l2")||r.growOn===void 0&&(P="growOn")||r.maxRows===void 0&&(P="maxRows"))return a.errors=[{instancePath:s+"/forests/"+n,schemaPath:"\
#/properties/forests/items/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const h=e;for(const i in r)
if(!yr.call(j.properties.forests.items.properties,i)){return a.errors=[{instancePath:s+"/forests/"+n,schemaPath:"#/properties/forests/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(h===e){if(r.name!==void 0){const i=e;if(typeof r.
name!="string")return a.errors=[{instancePath:s+"/forests/"+n+"/name",schemaPath:"#/properties/forests/items/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var ve=i===e}else var ve=!0;if(ve){if(r.head!==void 0){const i=e;if(typeof r.head!="string")return a.errors=[{instancePath:s+
"/forests/"+n+"/head",schemaPath:"#/properties/forests/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=i===
e}else var ve=!0;if(ve){if(r.vocab!==void 0){const i=e;if(typeof r.vocab!="string")return a.errors=[{instancePath:s+"/forests/"+n+"/vocab",schemaPath:"#/propert\
ies/forests/items/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=i===e}else var ve=!0;if(ve){if(r.trees!==void 0){
let i=r.trees;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:s+"/forests/"+n+"/trees",schemaPath:"#/propertie\
s/forests/items/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(
i)))return a.errors=[{instancePath:s+"/forests/"+n+"/trees",schemaPath:"#/properties/forests/items/properties/trees/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var ve=m===e}else var ve=!0;if(ve){if(r.depth!==void 0){let i=r.depth;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return a.errors=[{instancePath:s+"/forests/"+n+"/depth",schemaPath:"#/properties/forests/items/properties/depth/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:s+"/forests/"+n+"/depth",schemaPath:"\
#/properties/forests/items/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ve=m===e}else var ve=!0;
if(ve){if(r.leaves!==void 0){let i=r.leaves;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:s+"/forests/"+n+"/\
leaves",schemaPath:"#/properties/forests/items/properties/leaves/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:s+"/forests/"+n+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ve=m===e}else var ve=!0;if(ve){if(r.shrinkage!==void 0){let i=r.shrinkage;const m=e;
if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:s+"/forests/"+n+"/shrinkage",schemaPath:"#/properties/forests/items/properties/shrinkage/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ve=m===e}else var ve=!0;if(ve){if(r.minRows!==void 0){let i=r.minRows;const m=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:s+"/forests/"+n+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:s+
"/forests/"+n+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var ve=m===e}else var ve=!0;if(ve){if(r.l2!==void 0){let i=r.l2;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:s+"/fo\
rests/"+n+"/l2",schemaPath:"#/properties/forests/items/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ve=m===e}else
var ve=!0;if(ve){if(r.growOn!==void 0){let i=r.growOn;const m=e;if(e===m)if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i))return a.errors=[{instancePath:s+"\
/forests/"+n+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= \
1"}],!1;if(i<0||isNaN(i))return a.errors=[{instancePath:s+"/forests/"+n+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:s+"/forests/"+n+"/growOn",schemaPath:"#/properties/forest\
s/items/properties/growOn/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ve=m===e}else var ve=!0;if(ve)if(r.maxRows!==void 0){let i=r.
maxRows;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:s+"/forests/"+n+"/maxRows",schemaPath:"#/properties/fo\
rests/items/properties/maxRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(
i)))return a.errors=[{instancePath:s+"/forests/"+n+"/maxRows",schemaPath:"#/properties/forests/items/properties/maxRows/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var ve=m===e}else var ve=!0}}}}}}}}}}}}else return a.errors=[{instancePath:s+"/forests/"+n,schemaPath:"#/properties/for\
ests/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var de=_===e;if(!de)break}}else return a.errors=[{instancePath:s+"/forests",
schemaPath:"#/properties/forests/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var b=I===e}else var b=!0;if(b){if(u.nodes!==void 0){let y=u.
nodes;const I=e;if(e===I)if(Array.isArray(y)){var Ie=!0;const $=y.length;for(let n=0;n<$;n++){let r=y[n];const _=e;if(e===_)if(r&&typeof r=="object"&&!Array.isArray(
r)){let P;if(r.op===void 0&&(P="op"))return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:P},
message:"must have required property '"+P+"'"}],!1;{const h=r.op;if(typeof h=="string")if(h==="input"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;
if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.signal===void 0&&(m="signal"))return a.errors=
[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/0/required",keyword:"required",params:{missingProperty:m},message:"must have required pr\
operty '"+m+"'"}],!1;{const ie=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal")){return a.errors=[{instancePath:s+"/nodes/"+n,
schemaPath:"#/properties/nodes/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additiona\
l properties"}],!1;break}if(ie===e){if(r.op!==void 0){const t=e;if(r.op!=="input")return a.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/no\
des/items/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"input"},message:"must be equal to constant"}],!1;var ne=t===e}else var ne=!0;if(ne){
if(r.id!==void 0){const t=e;if(typeof r.id!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/0/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ne=t===e}else var ne=!0;if(ne){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+
"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var ne=d===e}else var ne=!0;if(ne){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.
items.oneOf[0].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:s+
"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var ne=d===e}else var ne=!0;if(ne)if(r.signal!==void 0){const t=e;if(typeof r.signal!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/signal",
schemaPath:"#/properties/nodes/items/oneOf/0/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ne=t===e}else var ne=!0}}}}}}else
return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var z=!0}else if(h==="lookup"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&
(m="width")||r.tower===void 0&&(m="tower")||r.signal===void 0&&(m="signal")||r.table===void 0&&(m="table"))return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/oneOf/1/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ie=e;for(const t in r)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal"||t==="table")){return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items\
/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){
if(r.op!==void 0){const t=e;if(r.op!=="lookup")return a.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/1/properties/op/con\
st",keyword:"const",params:{allowedValue:"lookup"},message:"must be equal to constant"}],!1;var D=t===e}else var D=!0;if(D){if(r.id!==void 0){const t=e;if(typeof r.
id!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/1/properties/id/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var D=t===e}else var D=!0;if(D){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var D=d===e}else var D=!0;
if(D){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:s+"/nodes/"+
n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[1].properties.tower.type},
message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/1/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var D=d===e}else var D=!0;
if(D){if(r.signal!==void 0){const t=e;if(typeof r.signal!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/signal",schemaPath:"#/properties/nodes/items/o\
neOf/1/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=t===e}else var D=!0;if(D)if(r.table!==void 0){const t=e;
if(typeof r.table!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/table",schemaPath:"#/properties/nodes/items/oneOf/1/properties/table/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var D=t===e}else var D=!0}}}}}}}else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/proper\
ties/nodes/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;z!==!0&&(z=!0)}else if(h==="pool"){if(e===e)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.signal===
void 0&&(m="signal")||r.table===void 0&&(m="table")||r.pool===void 0&&(m="pool")||r.max===void 0&&(m="max")||r.query===void 0&&(m="query"))return a.errors=[{instancePath:s+
"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],
!1;{const ie=e;for(const t in r)if(!yr.call(j.properties.nodes.items.oneOf[2].properties,t)){return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properti\
es/nodes/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}
if(ie===e){if(r.op!==void 0){const t=e;if(r.op!=="pool")return a.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/2/properti\
es/op/const",keyword:"const",params:{allowedValue:"pool"},message:"must be equal to constant"}],!1;var fe=t===e}else var fe=!0;if(fe){if(r.id!==void 0){const t=e;
if(typeof r.id!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/2/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var fe=t===e}else var fe=!0;if(fe){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",
schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var fe=d===
e}else var fe=!0;if(fe){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:s+
"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[2].properties.
tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",
schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var fe=d===
e}else var fe=!0;if(fe){if(r.signal!==void 0){const t=e;if(typeof r.signal!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/signal",schemaPath:"#/proper\
ties/nodes/items/oneOf/2/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fe=t===e}else var fe=!0;if(fe){if(r.table!==
void 0){const t=e;if(typeof r.table!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/table",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tabl\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fe=t===e}else var fe=!0;if(fe){if(r.pool!==void 0){let t=r.pool;const d=e;if(!(t===
"mean"||t==="sum"||t==="max"||t==="attention"))return a.errors=[{instancePath:s+"/nodes/"+n+"/pool",schemaPath:"#/properties/nodes/items/oneOf/2/properties/pool\
/enum",keyword:"enum",params:{allowedValues:j.properties.nodes.items.oneOf[2].properties.pool.enum},message:"must be equal to one of the allowed values"}],!1;var fe=d===
e}else var fe=!0;if(fe){if(r.max!==void 0){let t=r.max;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/nod\
es/"+n+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var fe=d===e}else var fe=!0;if(fe)if(r.query!==void 0){let t=r.query;const d=e;
if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:s+"/nodes/"+n+"/query",schemaPath:"#/properties/nodes/items/oneOf/2/properties/query/type",keyword:"\
type",params:{type:j.properties.nodes.items.oneOf[2].properties.query.type},message:"must be string,null"}],!1;var fe=d===e}else var fe=!0}}}}}}}}}}else return a.
errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;z!==!0&&
(z=!0)}else if(h==="concat"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&
(m="width")||r.tower===void 0&&(m="tower")||r.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/on\
eOf/3/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ie=e;for(const t in r)if(!(t==="op"||t===
"id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(r.op!==void 0){const t=e;if(r.op!=="c\
oncat")return a.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/3/properties/op/const",keyword:"const",params:{allowedValue:"\
concat"},message:"must be equal to constant"}],!1;var T=t===e}else var T=!0;if(T){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return a.errors=[{instancePath:s+
"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=t===
e}else var T=!0;if(T){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/n\
odes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var T=d===e}else var T=!0;if(T){if(r.tower!==void 0){let t=r.tower;
const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/node\
s/items/oneOf/3/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[3].properties.tower.type},message:"must be integer,null"}],!1;
if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/pr\
operties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var T=d===e}else var T=!0;if(T)if(r.inputs!==void 0){let t=r.
inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/3\
/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var ar=!0;const f=t.length;for(let O=0;O<f;O++){
const p=e;if(typeof t[O]!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/inputs/"+O,schemaPath:"#/properties/nodes/items/oneOf/3/properties/inputs/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ar=p===e;if(!ar)break}}}else return a.errors=[{instancePath:s+"/nodes/"+n+"/inpu\
ts",schemaPath:"#/properties/nodes/items/oneOf/3/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var T=d===e}else var T=!0}}}}}}else
return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;z!==!0&&(z=!0)}else if(h==="dense"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===
void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.input===void 0&&(m="input")||r.kernel===void 0&&(m="kernel")||r.bias===void 0&&(m="bias")||r.activation===
void 0&&(m="activation"))return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/4/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;{const ie=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="kernel"||t===
"bias"||t==="activation")){return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/4/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(r.op!==void 0){const t=e;if(r.op!=="dense")return a.
errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/4/properties/op/const",keyword:"const",params:{allowedValue:"dense"},message:"\
must be equal to constant"}],!1;var oe=t===e}else var oe=!0;if(oe){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return a.errors=[{instancePath:s+"/nodes\
/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var oe=t===e}else
var oe=!0;if(oe){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+
n+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var oe=d===e}else var oe=!0;if(oe){if(r.tower!==void 0){let t=r.tower;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/4/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[4].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4/properties/t\
ower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var oe=d===e}else var oe=!0;if(oe){if(r.input!==void 0){const t=e;if(typeof r.
input!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/input",schemaPath:"#/properties/nodes/items/oneOf/4/properties/input/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var oe=t===e}else var oe=!0;if(oe){if(r.kernel!==void 0){const t=e;if(typeof r.kernel!="string")return a.errors=[{instancePath:s+
"/nodes/"+n+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/4/properties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var oe=t===
e}else var oe=!0;if(oe){if(r.bias!==void 0){let t=r.bias;const d=e;if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:s+"/nodes/"+n+"/bias",schemaPath:"\
#/properties/nodes/items/oneOf/4/properties/bias/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[4].properties.bias.type},message:"must be stri\
ng,null"}],!1;var oe=d===e}else var oe=!0;if(oe)if(r.activation!==void 0){let t=r.activation;const d=e;if(!(t==="none"||t==="relu"||t==="tanh"||t==="sigmoid"||t===
"gelu"||t==="swish"||t==="leaky_relu"))return a.errors=[{instancePath:s+"/nodes/"+n+"/activation",schemaPath:"#/properties/nodes/items/oneOf/4/properties/activa\
tion/enum",keyword:"enum",params:{allowedValues:j.properties.nodes.items.oneOf[4].properties.activation.enum},message:"must be equal to one of the allowed value\
s"}],!1;var oe=d===e}else var oe=!0}}}}}}}}}else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/4/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;z!==!0&&(z=!0)}else if(h==="sum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&
(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:s+
"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/5/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],
!1;{const ie=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/pro\
perties/nodes/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;
break}if(ie===e){if(r.op!==void 0){const t=e;if(r.op!=="sum")return a.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/5/pro\
perties/op/const",keyword:"const",params:{allowedValue:"sum"},message:"must be equal to constant"}],!1;var se=t===e}else var se=!0;if(se){if(r.id!==void 0){const t=e;
if(typeof r.id!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/5/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var se=t===e}else var se=!0;if(se){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",
schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var se=d===
e}else var se=!0;if(se){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:s+
"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[5].properties.
tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",
schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var se=d===
e}else var se=!0;if(se)if(r.inputs!==void 0){let t=r.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:s+"/nodes/"+n+"\
/inputs",schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],
!1;{var rr=!0;const f=t.length;for(let O=0;O<f;O++){const p=e;if(typeof t[O]!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/inputs/"+O,schemaPath:"#/p\
roperties/nodes/items/oneOf/5/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var rr=p===e;if(!rr)break}}}else
return a.errors=[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var se=d===e}else var se=!0}}}}}}else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/5/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;z!==!0&&(z=!0)}else if(h==="product"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.inputs===void 0&&(m="inputs"))return a.
errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/6/required",keyword:"required",params:{missingProperty:m},message:"must have requ\
ired property '"+m+"'"}],!1;{const ie=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:s+"/no\
des/"+n,schemaPath:"#/properties/nodes/items/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"}],!1;break}if(ie===e){if(r.op!==void 0){const t=e;if(r.op!=="product")return a.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/pro\
perties/nodes/items/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue:"product"},message:"must be equal to constant"}],!1;var Pe=t===e}else var Pe=!0;
if(Pe){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/6/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Pe=t===e}else var Pe=!0;if(Pe){if(r.width!==void 0){let t=r.width;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/prop\
erties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=
[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Pe=d===e}else var Pe=!0;if(Pe){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/type",keyword:"type",params:{type:j.
properties.nodes.items.oneOf[6].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Pe=d===e}else var Pe=!0;if(Pe)if(r.inputs!==void 0){let t=r.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.
errors=[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"}],!1;{var Lr=!0;const f=t.length;for(let O=0;O<f;O++){const p=e;if(typeof t[O]!="string")return a.errors=[{instancePath:s+"/no\
des/"+n+"/inputs/"+O,schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var Lr=p===e;if(!Lr)break}}}else return a.errors=[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Pe=d===e}else var Pe=!0}}}}}}else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;z!==!0&&(z=!0)}else if(h==="cross"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.x0===void 0&&
(m="x0")||r.input===void 0&&(m="input")||r.kernel===void 0&&(m="kernel")||r.bias===void 0&&(m="bias"))return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#\
/properties/nodes/items/oneOf/7/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ie=e;for(const t in r)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="x0"||t==="input"||t==="kernel"||t==="bias")){return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/\
properties/nodes/items/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(ie===e){if(r.op!==void 0){const t=e;if(r.op!=="cross")return a.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/\
7/properties/op/const",keyword:"const",params:{allowedValue:"cross"},message:"must be equal to constant"}],!1;var V=t===e}else var V=!0;if(V){if(r.id!==void 0){
const t=e;if(typeof r.id!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/7/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var V=t===e}else var V=!0;if(V){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/nodes\
/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var V=d===e}else var V=!0;if(V){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=
[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[7].
properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+
n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var V=d===e}else var V=!0;if(V){if(r.x0!==void 0){const t=e;if(typeof r.x0!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/x0",schemaPath:"#/properties\
/nodes/items/oneOf/7/properties/x0/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var V=t===e}else var V=!0;if(V){if(r.input!==void 0){
const t=e;if(typeof r.input!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/input",schemaPath:"#/properties/nodes/items/oneOf/7/properties/input/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var V=t===e}else var V=!0;if(V){if(r.kernel!==void 0){const t=e;if(typeof r.kernel!="string")
return a.errors=[{instancePath:s+"/nodes/"+n+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/7/properties/kernel/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var V=t===e}else var V=!0;if(V)if(r.bias!==void 0){const t=e;if(typeof r.bias!="string")return a.errors=[{instancePath:s+"/nodes/"+
n+"/bias",schemaPath:"#/properties/nodes/items/oneOf/7/properties/bias/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var V=t===e}else
var V=!0}}}}}}}}}else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/7/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;z!==!0&&(z=!0)}else if(h==="bi_interaction"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===
void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/oneOf/8/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ie=e;for(const t in r)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/8/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(r.op!==void 0){
const t=e;if(r.op!=="bi_interaction")return a.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/8/properties/op/const",keyword:"\
const",params:{allowedValue:"bi_interaction"},message:"must be equal to constant"}],!1;var he=t===e}else var he=!0;if(he){if(r.id!==void 0){const t=e;if(typeof r.
id!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/8/properties/id/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var he=t===e}else var he=!0;if(he){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/8/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var he=d===e}else var he=!0;
if(he){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:s+"/nodes/"+
n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[8].properties.tower.type},
message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/8/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var he=d===e}else var he=!0;
if(he)if(r.inputs!==void 0){let t=r.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"\
#/properties/nodes/items/oneOf/8/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var tr=!0;const f=t.
length;for(let O=0;O<f;O++){const p=e;if(typeof t[O]!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/inputs/"+O,schemaPath:"#/properties/nodes/items/on\
eOf/8/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var tr=p===e;if(!tr)break}}}else return a.errors=[{instancePath:s+
"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var he=d===
e}else var he=!0}}}}}}else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/8/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;z!==!0&&(z=!0)}else if(h==="batch_norm"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.
id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.input===void 0&&(m="input")||r.gamma===void 0&&(m="gamma")||r.beta===void 0&&
(m="beta")||r.mean===void 0&&(m="mean")||r.variance===void 0&&(m="variance")||r.momentum===void 0&&(m="momentum")||r.epsilon===void 0&&(m="epsilon"))return a.errors=
[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/9/required",keyword:"required",params:{missingProperty:m},message:"must have required pr\
operty '"+m+"'"}],!1;{const ie=e;for(const t in r)if(!yr.call(j.properties.nodes.items.oneOf[9].properties,t)){return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(ie===e){if(r.op!==void 0){const t=e;if(r.op!=="batch_norm")return a.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/o\
neOf/9/properties/op/const",keyword:"const",params:{allowedValue:"batch_norm"},message:"must be equal to constant"}],!1;var te=t===e}else var te=!0;if(te){if(r.
id!==void 0){const t=e;if(typeof r.id!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/9/properties/id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var te=t===e}else var te=!0;if(te){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+
"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var te=d===e}else var te=!0;if(te){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.
items.oneOf[9].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:s+
"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var te=d===e}else var te=!0;if(te){if(r.input!==void 0){const t=e;if(typeof r.input!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/input",schemaPath:"\
#/properties/nodes/items/oneOf/9/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var te=t===e}else var te=!0;if(te){if(r.
gamma!==void 0){const t=e;if(typeof r.gamma!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/9/propert\
ies/gamma/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var te=t===e}else var te=!0;if(te){if(r.beta!==void 0){const t=e;if(typeof r.
beta!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/beta",schemaPath:"#/properties/nodes/items/oneOf/9/properties/beta/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var te=t===e}else var te=!0;if(te){if(r.mean!==void 0){const t=e;if(typeof r.mean!="string")return a.errors=[{instancePath:s+
"/nodes/"+n+"/mean",schemaPath:"#/properties/nodes/items/oneOf/9/properties/mean/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var te=t===
e}else var te=!0;if(te){if(r.variance!==void 0){const t=e;if(typeof r.variance!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/variance",schemaPath:"#/\
properties/nodes/items/oneOf/9/properties/variance/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var te=t===e}else var te=!0;if(te){
if(r.momentum!==void 0){let t=r.momentum;const d=e;if(e===d)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:s+"/nodes/"+n+"/\
momentum",schemaPath:"#/properties/nodes/items/oneOf/9/properties/momentum/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],
!1;if(t<0||isNaN(t))return a.errors=[{instancePath:s+"/nodes/"+n+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/9/properties/momentum/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:s+"/nodes/"+n+"/momentum",schemaPath:"#/properties/nod\
es/items/oneOf/9/properties/momentum/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var te=d===e}else var te=!0;if(te)if(r.epsilon!==
void 0){let t=r.epsilon;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/epsilon",schemaPath:"#/properties/nodes/i\
tems/oneOf/9/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var te=d===e}else var te=!0}}}}}}}}}}}}else return a.errors=
[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/9/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;z!==!0&&(z=!0)}else if(h===
"layer_norm"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.
tower===void 0&&(m="tower")||r.input===void 0&&(m="input")||r.gamma===void 0&&(m="gamma")||r.beta===void 0&&(m="beta")||r.epsilon===void 0&&(m="epsilon"))return a.
errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/10/required",keyword:"required",params:{missingProperty:m},message:"must have req\
uired property '"+m+"'"}],!1;{const ie=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="gamma"||t==="beta"||t==="epsilon")){
return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ie===e){if(r.op!==void 0){const t=e;if(r.op!=="layer_norm")return a.errors=[{instancePath:s+"/nodes/"+
n+"/op",schemaPath:"#/properties/nodes/items/oneOf/10/properties/op/const",keyword:"const",params:{allowedValue:"layer_norm"},message:"must be equal to constant"}],
!1;var Be=t===e}else var Be=!0;if(Be){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/10/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Be=t===e}else var Be=!0;if(Be){if(r.width!==
void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/10/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Be=d===e}else var Be=!0;if(Be){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properti\
es/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[10].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="nu\
mber"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Be=d===e}else var Be=!0;if(Be){if(r.input!==void 0){const t=e;if(typeof r.input!=
"string")return a.errors=[{instancePath:s+"/nodes/"+n+"/input",schemaPath:"#/properties/nodes/items/oneOf/10/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Be=t===e}else var Be=!0;if(Be){if(r.gamma!==void 0){const t=e;if(typeof r.gamma!="string")return a.errors=[{instancePath:s+
"/nodes/"+n+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/10/properties/gamma/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Be=t===
e}else var Be=!0;if(Be){if(r.beta!==void 0){const t=e;if(typeof r.beta!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/beta",schemaPath:"#/properties/n\
odes/items/oneOf/10/properties/beta/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Be=t===e}else var Be=!0;if(Be)if(r.epsilon!==void 0){
let t=r.epsilon;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/epsilon",schemaPath:"#/properties/nodes/items/one\
Of/10/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Be=d===e}else var Be=!0}}}}}}}}}else return a.errors=[{instancePath:s+
"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/10/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;z!==!0&&(z=!0)}else if(h==="\
activation"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===
void 0&&(m="tower")||r.input===void 0&&(m="input")||r.activation===void 0&&(m="activation"))return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/propertie\
s/nodes/items/oneOf/11/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ie=e;for(const t in r)if(!(t===
"op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="activation")){return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneO\
f/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(r.
op!==void 0){const t=e;if(r.op!=="activation")return a.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/11/properties/op/con\
st",keyword:"const",params:{allowedValue:"activation"},message:"must be equal to constant"}],!1;var Oe=t===e}else var Oe=!0;if(Oe){if(r.id!==void 0){const t=e;if(typeof r.
id!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/11/properties/id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var Oe=t===e}else var Oe=!0;if(Oe){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Oe=d===e}else var Oe=!0;
if(Oe){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:s+"/nodes/"+
n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[11].properties.tower.
type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Oe=d===e}else var Oe=!0;
if(Oe){if(r.input!==void 0){const t=e;if(typeof r.input!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/input",schemaPath:"#/properties/nodes/items/one\
Of/11/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Oe=t===e}else var Oe=!0;if(Oe)if(r.activation!==void 0){let t=r.
activation;const d=e;if(!(t==="none"||t==="relu"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"))return a.errors=[{instancePath:s+"/nodes\
/"+n+"/activation",schemaPath:"#/properties/nodes/items/oneOf/11/properties/activation/enum",keyword:"enum",params:{allowedValues:j.properties.nodes.items.oneOf[11].
properties.activation.enum},message:"must be equal to one of the allowed values"}],!1;var Oe=d===e}else var Oe=!0}}}}}}}else return a.errors=[{instancePath:s+"/\
nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/11/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;z!==!0&&(z=!0)}else if(h==="dr\
opout"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===
void 0&&(m="tower")||r.input===void 0&&(m="input")||r.rate===void 0&&(m="rate"))return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/item\
s/oneOf/12/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ie=e;for(const t in r)if(!(t==="op"||
t==="id"||t==="width"||t==="tower"||t==="input"||t==="rate")){return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/12/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(r.op!==void 0){
const t=e;if(r.op!=="dropout")return a.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/12/properties/op/const",keyword:"con\
st",params:{allowedValue:"dropout"},message:"must be equal to constant"}],!1;var Ye=t===e}else var Ye=!0;if(Ye){if(r.id!==void 0){const t=e;if(typeof r.id!="str\
ing")return a.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/12/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var Ye=t===e}else var Ye=!0;if(Ye){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/12/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ye=d===e}else var Ye=!0;
if(Ye){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:s+"/nodes/"+
n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/12/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[12].properties.tower.
type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/12/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ye=d===e}else var Ye=!0;
if(Ye){if(r.input!==void 0){const t=e;if(typeof r.input!="string")return a.errors=[{instancePath:s+"/nodes/"+n+"/input",schemaPath:"#/properties/nodes/items/one\
Of/12/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ye=t===e}else var Ye=!0;if(Ye)if(r.rate!==void 0){let t=r.rate;
const d=e;if(e===d)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:s+"/nodes/"+n+"/rate",schemaPath:"#/properties/nodes/item\
s/oneOf/12/properties/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:s+
"/nodes/"+n+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1}else return a.errors=[{instancePath:s+"/nodes/"+n+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var Ye=d===e}else var Ye=!0}}}}}}}else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/\
oneOf/12/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;z!==!0&&(z=!0)}else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"op",tagValue:h},message:'value of tag "op" must be in oneOf'}],!1;else
return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"op",tagValue:h},
message:'tag "op" must be string'}],!1}}else return a.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var Ie=_===e;if(!Ie)break}}else return a.errors=[{instancePath:s+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var b=I===e}else var b=!0;if(b){if(u.params!==void 0){let y=u.params;const I=e;if(e===I)if(Array.isArray(
y)){var ss=!0;const $=y.length;for(let n=0;n<$;n++){let r=y[n];const _=e;if(e===_)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.name===void 0&&(P="nam\
e")||r.shape===void 0&&(P="shape")||r.init===void 0&&(P="init")||r.trainable===void 0&&(P="trainable")||r.tower===void 0&&(P="tower"))return a.errors=[{instancePath:s+
"/params/"+n,schemaPath:"#/properties/params/items/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const h=e;
for(const i in r)if(!(i==="name"||i==="shape"||i==="init"||i==="trainable"||i==="tower"||i==="optimizer")){return a.errors=[{instancePath:s+"/params/"+n,schemaPath:"\
#/properties/params/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(h===e){if(r.name!==void 0){const i=e;if(typeof r.name!="string")return a.errors=[{instancePath:s+"/params/"+n+"/name",schemaPath:"#/properties/params/i\
tems/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ze=i===e}else var Ze=!0;if(Ze){if(r.shape!==void 0){let i=r.shape;
const m=e;if(e===m)if(Array.isArray(i)){var ts=!0;const t=i.length;for(let d=0;d<t;d++){let l=i[d];const f=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return a.errors=[{instancePath:s+"/params/"+n+"/shape/"+d,schemaPath:"#/properties/params/items/properties/shape/items/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"}],!1;if(e===f&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return a.errors=[{instancePath:s+"/params/"+n+"/shape/"+d,schemaPath:"\
#/properties/params/items/properties/shape/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ts=f===e;if(!ts)break}}else
return a.errors=[{instancePath:s+"/params/"+n+"/shape",schemaPath:"#/properties/params/items/properties/shape/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var Ze=m===e}else var Ze=!0;if(Ze){if(r.init!==void 0){let i=r.init;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.
kind===void 0&&(t="kind"))return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/required",keyword:"require\
d",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind"))return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/pr\
operties/init/oneOf/0/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const O=e;for(const p in i)if(p!==
"kind"){return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=
[{instancePath:s+"/params/"+n+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"\
zeros"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var gr=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(
i)){let f;if(i.kind===void 0&&(f="kind"))return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/req\
uired",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const O=e;for(const p in i)if(p!=="kind"){return a.errors=
[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:s+"/par\
ams/"+n+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;gr!==!0&&(gr=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){
let f;if(i.kind===void 0&&(f="kind"))return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/require\
d",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const O=e;for(const p in i)if(p!=="kind"){return a.errors=[
{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:s+"/p\
arams/"+n+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;gr!==!0&&(gr=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;
if(i.kind===void 0&&(f="kind"))return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const O=e;for(const p in i)if(p!=="kind"){return a.errors=[{instancePath:s+
"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(O===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:s+"/params/"+n+"/init/kind",schemaPath:"\
#/properties/params/items/properties/init/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else
return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;gr!==!0&&(gr=!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind")||
i.scale===void 0&&(f="scale"))return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const O=e;for(const p in i)if(!(p==="kind"||p==="scale")){return a.errors=
[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e){if(i.kind!==void 0){const p=e;if(i.kind!=="uniform")return a.errors=[{instancePath:s+
"/params/"+n+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"\
must be equal to constant"}],!1;var Dr=p===e}else var Dr=!0;if(Dr)if(i.scale!==void 0){let p=i.scale;const w=e;if(!(typeof p=="number"&&isFinite(p)))return a.errors=
[{instancePath:s+"/params/"+n+"/init/scale",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/scale/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"}],!1;var Dr=w===e}else var Dr=!0}}}else return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/it\
ems/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;gr!==!0&&(gr=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind")||i.value===void 0&&(f="value"))return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const O=e;
for(const p in i)if(!(p==="kind"||p==="value")){return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneO\
f/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e){if(i.kind!==
void 0){const p=e;if(i.kind!=="constant")return a.errors=[{instancePath:s+"/params/"+n+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/\
5/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var Wr=p===e}else var Wr=!0;if(Wr)if(i.value!==
void 0){let p=i.value;const w=e;if(!(typeof p=="number"&&isFinite(p)))return a.errors=[{instancePath:s+"/params/"+n+"/init/value",schemaPath:"#/properties/param\
s/items/properties/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Wr=w===e}else var Wr=!0}}}else return a.
errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;gr!==!0&&(gr=!0)}else return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:s+
"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var Ze=m===e}else var Ze=!0;if(Ze){if(r.trainable!==void 0){const i=e;if(typeof r.trainable!="boolean")
return a.errors=[{instancePath:s+"/params/"+n+"/trainable",schemaPath:"#/properties/params/items/properties/trainable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var Ze=i===e}else var Ze=!0;if(Ze){if(r.tower!==void 0){let i=r.tower;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))&&i!==null)return a.errors=[{instancePath:s+"/params/"+n+"/tower",schemaPath:"#/properties/params/items/properties/tower/type",keyword:"type",params:{type:j.
properties.params.items.properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{
instancePath:s+"/params/"+n+"/tower",schemaPath:"#/properties/params/items/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var Ze=m===e}else var Ze=!0;if(Ze)if(r.optimizer!==void 0){let i=r.optimizer;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){
let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))
return a.errors=[{instancePath:s+"/params/"+n+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const l in i)if(!(l==="kind"||l==="learningRate"||l==="beta"||l==="l1"||l==="l2")){return a.errors=
[{instancePath:s+"/params/"+n+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const l=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:s+
"/params/"+n+"/optimizer/kind",schemaPath:"#/properties/params/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var nr=l===e}else var nr=!0;if(nr){if(i.learningRate!==void 0){let l=i.learningRate;const f=e;if(!(typeof l=="number"&&isFinite(
l)))return a.errors=[{instancePath:s+"/params/"+n+"/optimizer/learningRate",schemaPath:"#/properties/params/items/properties/optimizer/properties/learningRate/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var nr=f===e}else var nr=!0;if(nr){if(i.beta!==void 0){let l=i.beta;const f=e;if(!(typeof l==
"number"&&isFinite(l)))return a.errors=[{instancePath:s+"/params/"+n+"/optimizer/beta",schemaPath:"#/properties/params/items/properties/optimizer/properties/bet\
a/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var nr=f===e}else var nr=!0;if(nr){if(i.l1!==void 0){let l=i.l1;const f=e;if(!(typeof l==
"number"&&isFinite(l)))return a.errors=[{instancePath:s+"/params/"+n+"/optimizer/l1",schemaPath:"#/properties/params/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var nr=f===e}else var nr=!0;if(nr)if(i.l2!==void 0){let l=i.l2;const f=e;if(!(typeof l==
"number"&&isFinite(l)))return a.errors=[{instancePath:s+"/params/"+n+"/optimizer/l2",schemaPath:"#/properties/params/items/properties/optimizer/properties/l2/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var nr=f===e}else var nr=!0}}}}}}else return a.errors=[{instancePath:s+"/params/"+n+"/op\
timizer",schemaPath:"#/properties/params/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ze=m===e}else var Ze=!0}}}}}}}else
return a.errors=[{instancePath:s+"/params/"+n,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ss=_===
e;if(!ss)break}}else return a.errors=[{instancePath:s+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var b=I===e}else var b=!0;if(b){if(u.towers!==void 0){let y=u.towers;const I=e;if(e===I)if(Array.isArray(y)){var is=!0;const $=y.length;for(let n=0;n<$;n++){
let r=y[n];const _=e;if(e===_)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.name===void 0&&(P="name")||r.source===void 0&&(P="source")||r.fallback===void 0&&
(P="fallback"))return a.errors=[{instancePath:s+"/towers/"+n,schemaPath:"#/properties/towers/items/required",keyword:"required",params:{missingProperty:P},message:"\
must have required property '"+P+"'"}],!1;{const h=e;for(const i in r)if(!(i==="name"||i==="source"||i==="fallback")){return a.errors=[{instancePath:s+"/towers/"+
n,schemaPath:"#/properties/towers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pro\
perties"}],!1;break}if(h===e){if(r.name!==void 0){const i=e;if(typeof r.name!="string")return a.errors=[{instancePath:s+"/towers/"+n+"/name",schemaPath:"#/prope\
rties/towers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var jr=i===e}else var jr=!0;if(jr){if(r.source!==void 0){
let i=r.source;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:s+"/towers/"+n+"/source",schemaPath:"#/properties/towers/items/propertie\
s/source/type",keyword:"type",params:{type:j.properties.towers.items.properties.source.type},message:"must be string,null"}],!1;var jr=m===e}else var jr=!0;if(jr)
if(r.fallback!==void 0){const i=e;if(typeof r.fallback!="boolean")return a.errors=[{instancePath:s+"/towers/"+n+"/fallback",schemaPath:"#/properties/towers/item\
s/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var jr=i===e}else var jr=!0}}}}else return a.errors=[{instancePath:s+
"/towers/"+n,schemaPath:"#/properties/towers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var is=_===e;if(!is)break}}else return a.
errors=[{instancePath:s+"/towers",schemaPath:"#/properties/towers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var b=I===e}else var b=!0;
if(b){if(u.heads!==void 0){let y=u.heads;const I=e;if(e===I)if(Array.isArray(y)){var as=!0;const $=y.length;for(let n=0;n<$;n++){let r=y[n];const _=e;if(e===_)if(r&&
typeof r=="object"&&!Array.isArray(r)){let P;if(r.name===void 0&&(P="name")||r.doc===void 0&&(P="doc")||r.label===void 0&&(P="label")||r.lossWeight===void 0&&(P=
"lossWeight")||r.sources===void 0&&(P="sources")||r.withinSeconds===void 0&&(P="withinSeconds"))return a.errors=[{instancePath:s+"/heads/"+n,schemaPath:"#/prope\
rties/heads/items/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const h=e;for(const i in r)if(!(i===
"name"||i==="doc"||i==="label"||i==="lossWeight"||i==="sources"||i==="withinSeconds")){return a.errors=[{instancePath:s+"/heads/"+n,schemaPath:"#/properties/hea\
ds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(h===e){if(r.
name!==void 0){const i=e;if(typeof r.name!="string")return a.errors=[{instancePath:s+"/heads/"+n+"/name",schemaPath:"#/properties/heads/items/properties/name/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var er=i===e}else var er=!0;if(er){if(r.doc!==void 0){let i=r.doc;const m=e;if(typeof i!=
"string"&&i!==null)return a.errors=[{instancePath:s+"/heads/"+n+"/doc",schemaPath:"#/properties/heads/items/properties/doc/type",keyword:"type",params:{type:j.properties.
heads.items.properties.doc.type},message:"must be string,null"}],!1;var er=m===e}else var er=!0;if(er){if(r.label!==void 0){let i=r.label;const m=e;if(e===m)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if(i.column===void 0&&(t="column")||i.op===void 0&&(t="op")||i.value===void 0&&(t="value"))return a.errors=[{instancePath:s+
"/heads/"+n+"/label",schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:t},message:"must have required p\
roperty '"+t+"'"}],!1;{const d=e;for(const l in i)if(!(l==="column"||l==="op"||l==="value")){return a.errors=[{instancePath:s+"/heads/"+n+"/label",schemaPath:"#\
/properties/heads/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional pr\
operties"}],!1;break}if(d===e){if(i.column!==void 0){const l=e;if(typeof i.column!="string")return a.errors=[{instancePath:s+"/heads/"+n+"/label/column",schemaPath:"\
#/properties/heads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Nr=l===e}else var Nr=!0;
if(Nr){if(i.op!==void 0){let l=i.op;const f=e;if(!(l==="=="||l==="!="||l==="<"||l==="<="||l===">"||l===">="||l===null))return a.errors=[{instancePath:s+"/heads/"+
n+"/label/op",schemaPath:"#/properties/heads/items/properties/label/properties/op/enum",keyword:"enum",params:{allowedValues:j.properties.heads.items.properties.
label.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var Nr=f===e}else var Nr=!0;if(Nr)if(i.value!==void 0){let l=i.value;const f=e,
O=e;let p=!1;const w=e;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){const ce={instancePath:s+"/heads/"+n+"/label/value",schemaPath:"\
#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"type",params:{type:j.properties.heads.items.properties.label.properties.value.
anyOf[0].type},message:"must be string,number,boolean"};o===null?o=[ce]:o.push(ce),e++}var Yr=w===e;p=p||Yr;const re=e;if(l!==null){const ce={instancePath:s+"/h\
eads/"+n+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must b\
e null"};o===null?o=[ce]:o.push(ce),e++}var Yr=re===e;if(p=p||Yr,p)e=O,o!==null&&(O?o.length=O:o=null);else{const ce={instancePath:s+"/heads/"+n+"/label/value",
schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?
o=[ce]:o.push(ce),e++,a.errors=o,!1}var Nr=f===e}else var Nr=!0}}}}else return a.errors=[{instancePath:s+"/heads/"+n+"/label",schemaPath:"#/properties/heads/ite\
ms/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var er=m===e}else var er=!0;if(er){if(r.lossWeight!==void 0){let i=r.
lossWeight;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:s+"/heads/"+n+"/lossWeight",schemaPath:"#/properties/heads/items/prope\
rties/lossWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var er=m===e}else var er=!0;if(er){if(r.sources!==void 0){let i=r.sources;
const m=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:s+"/heads/"+n+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"\
type",params:{type:j.properties.heads.items.properties.sources.type},message:"must be array,null"}],!1;if(e===m&&Array.isArray(i)){var ns=!0;const t=i.length;for(let d=0;d<
t;d++){const l=e;if(typeof i[d]!="string")return a.errors=[{instancePath:s+"/heads/"+n+"/sources/"+d,schemaPath:"#/properties/heads/items/properties/sources/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ns=l===e;if(!ns)break}}var er=m===e}else var er=!0;if(er)if(r.withinSeconds!==void 0){
let i=r.withinSeconds;const m=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return a.errors=[{instancePath:s+"/heads/"+n+"/withinSeconds",schemaPath:"#/prop\
erties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:j.properties.heads.items.properties.withinSeconds.type},message:"must be number,nu\
ll"}],!1;var er=m===e}else var er=!0}}}}}}}else return a.errors=[{instancePath:s+"/heads/"+n,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var as=_===e;if(!as)break}}else return a.errors=[{instancePath:s+"/heads",schemaPath:"#/properties/heads/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var b=I===e}else var b=!0;if(b){if(u.outputs!==void 0){let y=u.outputs;const I=e;if(e===I)if(Array.isArray(
y)){var os=!0;const $=y.length;for(let n=0;n<$;n++){let r=y[n];const _=e;if(e===_)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.head===void 0&&(P="hea\
d")||r.logits===void 0&&(P="logits")||r.bias===void 0&&(P="bias"))return a.errors=[{instancePath:s+"/outputs/"+n,schemaPath:"#/properties/outputs/items/required",
keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const h=e;for(const i in r)if(!(i==="head"||i==="logits"||i===
"bias"||i==="correction")){return a.errors=[{instancePath:s+"/outputs/"+n,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(h===e){if(r.head!==void 0){const i=e;if(typeof r.head!="string")
return a.errors=[{instancePath:s+"/outputs/"+n+"/head",schemaPath:"#/properties/outputs/items/properties/head/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var hr=i===e}else var hr=!0;if(hr){if(r.logits!==void 0){let i=r.logits;const m=e;if(e===m)if(Array.isArray(i)){var ps=!0;const t=i.length;
for(let d=0;d<t;d++){const l=e;if(typeof i[d]!="string")return a.errors=[{instancePath:s+"/outputs/"+n+"/logits/"+d,schemaPath:"#/properties/outputs/items/prope\
rties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ps=l===e;if(!ps)break}}else return a.errors=[{instancePath:s+"/\
outputs/"+n+"/logits",schemaPath:"#/properties/outputs/items/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var hr=m===
e}else var hr=!0;if(hr){if(r.bias!==void 0){let i=r.bias;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:s+"/outputs/"+n+"/bias",schemaPath:"\
#/properties/outputs/items/properties/bias/type",keyword:"type",params:{type:j.properties.outputs.items.properties.bias.type},message:"must be string,null"}],!1;
var hr=m===e}else var hr=!0;if(hr)if(r.correction!==void 0){let i=r.correction;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===
void 0&&(t="kind"))return a.errors=[{instancePath:s+"/outputs/"+n+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="base"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind"))return a.errors=[{instancePath:s+"/outputs/"+n+"/correction",schemaPath:"#/properties/outputs/\
items/properties/correction/oneOf/0/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const O=e;for(const p in i)
if(p!=="kind"){return a.errors=[{instancePath:s+"/outputs/"+n+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e&&i.kind!==void 0&&i.kind!==
"base")return a.errors=[{instancePath:s+"/outputs/"+n+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"base"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:s+"/outputs/"+n+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Er=!0}else if(d==="implie\
s"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind"))return a.errors=[{instancePath:s+"/outputs/"+n+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/1/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],
!1;{const O=e;for(const p in i)if(p!=="kind"){return a.errors=[{instancePath:s+"/outputs/"+n+"/correction",schemaPath:"#/properties/outputs/items/properties/cor\
rection/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===
e&&i.kind!==void 0&&i.kind!=="implies")return a.errors=[{instancePath:s+"/outputs/"+n+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corre\
ction/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"implies"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:s+
"/outputs/"+n+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;Er!==!0&&(Er=!0)}else if(d==="mixture"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if(i.kind===void 0&&(f="kind")||i.logits===void 0&&
(f="logits")||i.bias===void 0&&(f="bias"))return a.errors=[{instancePath:s+"/outputs/"+n+"/correction",schemaPath:"#/properties/outputs/items/properties/correct\
ion/oneOf/2/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const O=e;for(const p in i)if(!(p==="kin\
d"||p==="logits"||p==="bias")){return a.errors=[{instancePath:s+"/outputs/"+n+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e){if(i.kind!==
void 0){const p=e;if(i.kind!=="mixture")return a.errors=[{instancePath:s+"/outputs/"+n+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corr\
ection/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"mixture"},message:"must be equal to constant"}],!1;var Ar=p===e}else var Ar=!0;if(Ar){
if(i.logits!==void 0){let p=i.logits;const w=e;if(e===w)if(Array.isArray(p)){var ms=!0;const x=p.length;for(let ce=0;ce<x;ce++){const Qe=e;if(typeof p[ce]!="str\
ing")return a.errors=[{instancePath:s+"/outputs/"+n+"/correction/logits/"+ce,schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/log\
its/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ms=Qe===e;if(!ms)break}}else return a.errors=[{instancePath:s+"/outputs/"+
n+"/correction/logits",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/logits/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var Ar=w===e}else var Ar=!0;if(Ar)if(i.bias!==void 0){let p=i.bias;const w=e;if(typeof p!="string"&&p!==null)return a.errors=[{instancePath:s+
"/outputs/"+n+"/correction/bias",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/bias/type",keyword:"type",params:{type:j.properties.
outputs.items.properties.correction.oneOf[2].properties.bias.type},message:"must be string,null"}],!1;var Ar=w===e}else var Ar=!0}}}}else return a.errors=[{instancePath:s+
"/outputs/"+n+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;Er!==!0&&(Er=!0)}else return a.errors=[{instancePath:s+"/outputs/"+n+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discr\
iminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:s+
"/outputs/"+n+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},
message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:s+"/outputs/"+n+"/correction",schemaPath:"#/properties/outputs/items/properties/co\
rrection/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var hr=m===e}else var hr=!0}}}}}else return a.errors=[{instancePath:s+"/outpu\
ts/"+n,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var os=_===e;if(!os)break}}else return a.
errors=[{instancePath:s+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var b=I===e}else var b=!0;
if(b){if(u.sampling!==void 0){let y=u.sampling;const I=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return a.errors=[{instancePath:s+"/sampling",schemaPath:"\
#/properties/sampling/type",keyword:"type",params:{type:j.properties.sampling.type},message:"must be object,null"}],!1;if(e===I&&y&&typeof y=="object"&&!Array.isArray(
y)){let $;if(y.base===void 0&&($="base")||y.keep===void 0&&($="keep")||y.log===void 0&&($="log")||y.correct===void 0&&($="correct"))return a.errors=[{instancePath:s+
"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const n=e;
for(const r in y)if(!(r==="base"||r==="keep"||r==="log"||r==="correct")){return a.errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sampling/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(n===e){if(y.base!==void 0){
let r=y.base;const _=e;if(typeof r!="string"&&r!==null)return a.errors=[{instancePath:s+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",
keyword:"type",params:{type:j.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var br=_===e}else var br=!0;if(br){if(y.keep!==void 0){
let r=y.keep;const _=e;if(e===_)if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r))return a.errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/\
sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(r<0||isNaN(r))return a.errors=[{instancePath:s+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.
errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var br=_===e}else var br=!0;if(br){if(y.log!==void 0){let r=y.log;const _=e;if(!(r==="unsampled"||r==="sampled"))return a.errors=[{instancePath:s+"/sampling/\
log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:j.properties.sampling.properties.log.enum},message:"must be equ\
al to one of the allowed values"}],!1;var br=_===e}else var br=!0;if(br)if(y.correct!==void 0){let r=y.correct;const _=e;if(!(r==="weight"||r==="base"||r==="bat\
ch"))return a.errors=[{instancePath:s+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:j.properties.
sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var br=_===e}else var br=!0}}}}}var b=I===e}else var b=!0;if(b){if(u.
calibration!==void 0){let y=u.calibration;const I=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return a.errors=[{instancePath:s+"/calibration",schemaPath:"\
#/properties/calibration/type",keyword:"type",params:{type:j.properties.calibration.type},message:"must be object,null"}],!1;if(e===I&&y&&typeof y=="object"&&!Array.
isArray(y)){let $;if(y.method===void 0&&($="method")||y.signals===void 0&&($="signals")||y.per===void 0&&($="per")||y.everySeconds===void 0&&($="everySeconds")||
y.windowSeconds===void 0&&($="windowSeconds")||y.halfLifeSeconds===void 0&&($="halfLifeSeconds")||y.traffic===void 0&&($="traffic"))return a.errors=[{instancePath:s+
"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{
const n=e;for(const r in y)if(!(r==="method"||r==="signals"||r==="per"||r==="everySeconds"||r==="windowSeconds"||r==="halfLifeSeconds"||r==="traffic")){return a.
errors=[{instancePath:s+"/calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"}],!1;break}if(n===e){if(y.method!==void 0){let r=y.method;const _=e;if(!(r==="platt"||r==="isotonic"||r==="temperature"))return a.
errors=[{instancePath:s+"/calibration/method",schemaPath:"#/properties/calibration/properties/method/enum",keyword:"enum",params:{allowedValues:j.properties.calibration.
properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var He=_===e}else var He=!0;if(He){if(y.signals!==void 0){let r=y.signals;const _=e;
if(e===_)if(Array.isArray(r)){var ds=!0;const P=r.length;for(let h=0;h<P;h++){const i=e;if(typeof r[h]!="string")return a.errors=[{instancePath:s+"/calibration/\
signals/"+h,schemaPath:"#/properties/calibration/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ds=i===e;
if(!ds)break}}else return a.errors=[{instancePath:s+"/calibration/signals",schemaPath:"#/properties/calibration/properties/signals/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var He=_===e}else var He=!0;if(He){if(y.per!==void 0){let r=y.per;const _=e;if(e===_)if(Array.isArray(r)){var ls=!0;const P=r.
length;for(let h=0;h<P;h++){let i=r[h];const m=e;if(!(i==="head"||i==="source"))return a.errors=[{instancePath:s+"/calibration/per/"+h,schemaPath:"#/properties/\
calibration/properties/per/items/enum",keyword:"enum",params:{allowedValues:j.properties.calibration.properties.per.items.enum},message:"must be equal to one of\
 the allowed values"}],!1;var ls=m===e;if(!ls)break}}else return a.errors=[{instancePath:s+"/calibration/per",schemaPath:"#/properties/calibration/properties/pe\
r/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var He=_===e}else var He=!0;if(He){if(y.everySeconds!==void 0){let r=y.everySeconds;const _=e;
if(!(typeof r=="number"&&isFinite(r)))return a.errors=[{instancePath:s+"/calibration/everySeconds",schemaPath:"#/properties/calibration/properties/everySeconds/\
type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var He=_===e}else var He=!0;if(He){if(y.windowSeconds!==void 0){let r=y.windowSeconds;
const _=e;if(!(typeof r=="number"&&isFinite(r)))return a.errors=[{instancePath:s+"/calibration/windowSeconds",schemaPath:"#/properties/calibration/properties/wi\
ndowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var He=_===e}else var He=!0;if(He){if(y.halfLifeSeconds!==void 0){let r=y.
halfLifeSeconds;const _=e;if(!(typeof r=="number"&&isFinite(r))&&r!==null)return a.errors=[{instancePath:s+"/calibration/halfLifeSeconds",schemaPath:"#/properti\
es/calibration/properties/halfLifeSeconds/type",keyword:"type",params:{type:j.properties.calibration.properties.halfLifeSeconds.type},message:"must be number,nu\
ll"}],!1;var He=_===e}else var He=!0;if(He)if(y.traffic!==void 0){let r=y.traffic;const _=e;if(!(r==="all"||r==="own"))return a.errors=[{instancePath:s+"/calibr\
ation/traffic",schemaPath:"#/properties/calibration/properties/traffic/enum",keyword:"enum",params:{allowedValues:j.properties.calibration.properties.traffic.enum},
message:"must be equal to one of the allowed values"}],!1;var He=_===e}else var He=!0}}}}}}}}var b=I===e}else var b=!0;if(b){if(u.train!==void 0){let y=u.train;
const I=e;if(e===I)if(y&&typeof y=="object"&&!Array.isArray(y)){let $;if(y.optimizer===void 0&&($="optimizer")||y.embeddings===void 0&&($="embeddings")||y.batch===
void 0&&($="batch")||y.epochs===void 0&&($="epochs")||y.seed===void 0&&($="seed")||y.l2===void 0&&($="l2")||y.patience===void 0&&($="patience")||y.holdout===void 0&&
($="holdout")||y.validate===void 0&&($="validate")||y.sources===void 0&&($="sources"))return a.errors=[{instancePath:s+"/train",schemaPath:"#/properties/train/r\
equired",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const n=e;for(const r in y)if(!yr.call(j.properties.train.
properties,r)){return a.errors=[{instancePath:s+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"}],!1;break}if(n===e){if(y.optimizer!==void 0){let r=y.optimizer;const _=e;if(e===_)if(r&&typeof r=="object"&&!Array.
isArray(r)){let De;if(r.kind===void 0&&(De="kind")||r.learningRate===void 0&&(De="learningRate"))return a.errors=[{instancePath:s+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/required",keyword:"required",params:{missingProperty:De},message:"must have required property '"+De+"'"}],!1;{const P=e;
for(const h in r)if(!(h==="kind"||h==="learningRate")){return a.errors=[{instancePath:s+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(P===e){if(r.kind!==
void 0){let h=r.kind;const i=e;if(!(h==="adam"||h==="adagrad"||h==="sgd"))return a.errors=[{instancePath:s+"/train/optimizer/kind",schemaPath:"#/properties/trai\
n/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:j.properties.train.properties.optimizer.properties.kind.enum},message:"must be\
 equal to one of the allowed values"}],!1;var Hr=i===e}else var Hr=!0;if(Hr)if(r.learningRate!==void 0){let h=r.learningRate;const i=e;if(!(typeof h=="number"&&
isFinite(h)))return a.errors=[{instancePath:s+"/train/optimizer/learningRate",schemaPath:"#/properties/train/properties/optimizer/properties/learningRate/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Hr=i===e}else var Hr=!0}}}else return a.errors=[{instancePath:s+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _e=_===e}else var _e=!0;if(_e){if(y.embeddings!==
void 0){let r=y.embeddings;const _=e;if(e===_)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.kind===void 0&&(P="kind")||r.learningRate===void 0&&(P="le\
arningRate"))return a.errors=[{instancePath:s+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/required",keyword:"required",params:{missingProperty:P},
message:"must have required property '"+P+"'"}],!1;{const h=e;for(const i in r)if(!(i==="kind"||i==="learningRate")){return a.errors=[{instancePath:s+"/train/em\
beddings",schemaPath:"#/properties/train/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must \
NOT have additional properties"}],!1;break}if(h===e){if(r.kind!==void 0){let i=r.kind;const m=e;if(!(i==="adam"||i==="adagrad"||i==="sgd"))return a.errors=[{instancePath:s+
"/train/embeddings/kind",schemaPath:"#/properties/train/properties/embeddings/properties/kind/enum",keyword:"enum",params:{allowedValues:j.properties.train.properties.
embeddings.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Cr=m===e}else var Cr=!0;if(Cr)if(r.learningRate!==void 0){let i=r.
learningRate;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:s+"/train/embeddings/learningRate",schemaPath:"#/properties/train/pr\
operties/embeddings/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Cr=m===e}else var Cr=!0}}}else return a.
errors=[{instancePath:s+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var _e=_===e}else var _e=!0;if(_e){if(y.batch!==void 0){let r=y.batch;const _=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return a.errors=
[{instancePath:s+"/train/batch",schemaPath:"#/properties/train/properties/batch/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
_&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return a.errors=[{instancePath:s+"/train/batch",schemaPath:"#/properties/train/properties/batch/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var _e=_===e}else var _e=!0;if(_e){if(y.epochs!==void 0){let r=y.epochs;const _=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return a.errors=[{instancePath:s+"/train/epochs",schemaPath:"#/properties/train/properties/epochs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return a.errors=[{instancePath:s+"/train/epoch\
s",schemaPath:"#/properties/train/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var _e=_===e}else var _e=!0;
if(_e){if(y.seed!==void 0){let r=y.seed;const _=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return a.errors=[{instancePath:s+"/train/seed",schemaPath:"\
#/properties/train/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var _e=_===e}else var _e=!0;if(_e){if(y.l2!==void 0){
let r=y.l2;const _=e;if(!(typeof r=="number"&&isFinite(r)))return a.errors=[{instancePath:s+"/train/l2",schemaPath:"#/properties/train/properties/l2/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var _e=_===e}else var _e=!0;if(_e){if(y.patience!==void 0){let r=y.patience;const _=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return a.errors=[{instancePath:s+"/train/patience",schemaPath:"#/properties/train/properties/patience/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return a.errors=[{instancePath:s+"/train/\
patience",schemaPath:"#/properties/train/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var _e=_===
e}else var _e=!0;if(_e){if(y.holdout!==void 0){let r=y.holdout;const _=e,De=e;let P=!1;const h=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let t;if(r.
kind===void 0&&(t="kind")){const d={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/required",keyword:"required",params:{missingProperty:t},message:"m\
ust have required property '"+t+"'"};o===null?o=[d]:o.push(d),e++}else{const d=r.kind;if(typeof d=="string")if(d==="last"){if(e===e)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.seconds===void 0&&(f="seconds")){const O={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/oneOf/0/\
required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};o===null?o=[O]:o.push(O),e++}else{const O=e;for(const p in r)
if(!(p==="kind"||p==="seconds")){const w={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/oneOf/0/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?o=[w]:o.push(w),e++;break}if(O===e){if(r.kind!==void 0){const p=e;if(r.kind!==
"last"){const w={instancePath:s+"/train/holdout/kind",schemaPath:"#/$defs/split/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"\
must be equal to constant"};o===null?o=[w]:o.push(w),e++}var Gr=p===e}else var Gr=!0;if(Gr)if(r.seconds!==void 0){let p=r.seconds;const w=e;if(!(typeof p=="numb\
er"&&isFinite(p))){const x={instancePath:s+"/train/holdout/seconds",schemaPath:"#/$defs/split/oneOf/0/properties/seconds/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"};o===null?o=[x]:o.push(x),e++}var Gr=w===e}else var Gr=!0}}}else{const f={instancePath:s+"/train/holdout",schemaPath:"#/$defs/spli\
t/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[f]:o.push(f),e++}var $r=!0}else if(d==="random"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.fraction===void 0&&(f="fraction")){const O={instancePath:s+"/train/holdout",schemaPath:"#/$\
defs/split/oneOf/1/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};o===null?o=[O]:o.push(O),e++}else{const O=e;
for(const p in r)if(!(p==="kind"||p==="fraction")){const w={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/oneOf/1/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?o=[w]:o.push(w),e++;break}if(O===e){if(r.kind!==void 0){
const p=e;if(r.kind!=="random"){const w={instancePath:s+"/train/holdout/kind",schemaPath:"#/$defs/split/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
random"},message:"must be equal to constant"};o===null?o=[w]:o.push(w),e++}var Jr=p===e}else var Jr=!0;if(Jr)if(r.fraction!==void 0){let p=r.fraction;const w=e;
if(e===w)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const x={instancePath:s+"/train/holdout/fraction",schemaPath:"#/$defs/split/oneOf/1/properties/fr\
action/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};o===null?o=[x]:o.push(x),e++}else if(p<0||isNaN(p)){const x={instancePath:s+
"/train/holdout/fraction",schemaPath:"#/$defs/split/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};o===null?o=[x]:o.push(x),e++}}else{const x={instancePath:s+"/train/holdout/fraction",schemaPath:"#/$defs/split/oneOf/1/properties/fraction/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"};o===null?o=[x]:o.push(x),e++}var Jr=w===e}else var Jr=!0}}}else{const f={instancePath:s+"/train/holdout",schemaPath:"\
#/$defs/split/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[f]:o.push(f),e++}$r!==!0&&($r=!0)}else if(d==="hash"){if(e===
e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.fraction===void 0&&(f="fraction")||r.column===void 0&&(f="column")){const O={
instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/oneOf/2/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+
f+"'"};o===null?o=[O]:o.push(O),e++}else{const O=e;for(const p in r)if(!(p==="kind"||p==="fraction"||p==="column")){const w={instancePath:s+"/train/holdout",schemaPath:"\
#/$defs/split/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?
o=[w]:o.push(w),e++;break}if(O===e){if(r.kind!==void 0){const p=e;if(r.kind!=="hash"){const w={instancePath:s+"/train/holdout/kind",schemaPath:"#/$defs/split/on\
eOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"hash"},message:"must be equal to constant"};o===null?o=[w]:o.push(w),e++}var zr=p===e}else var zr=!0;
if(zr){if(r.fraction!==void 0){let p=r.fraction;const w=e;if(e===w)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const x={instancePath:s+"/train/holdout\
/fraction",schemaPath:"#/$defs/split/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};o===null?o=
[x]:o.push(x),e++}else if(p<0||isNaN(p)){const x={instancePath:s+"/train/holdout/fraction",schemaPath:"#/$defs/split/oneOf/2/properties/fraction/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};o===null?o=[x]:o.push(x),e++}}else{const x={instancePath:s+"/train/holdout/fraction",schemaPath:"\
#/$defs/split/oneOf/2/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[x]:o.push(x),e++}var zr=w===e}else var zr=!0;
if(zr)if(r.column!==void 0){const p=e;if(typeof r.column!="string"){const re={instancePath:s+"/train/holdout/column",schemaPath:"#/$defs/split/oneOf/2/propertie\
s/column/type",keyword:"type",params:{type:"string"},message:"must be string"};o===null?o=[re]:o.push(re),e++}var zr=p===e}else var zr=!0}}}}else{const f={instancePath:s+
"/train/holdout",schemaPath:"#/$defs/split/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[f]:o.push(f),e++}$r!==!0&&($r=
!0)}else if(d==="files"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.glob===void 0&&(f="glob")){const O={instancePath:s+
"/train/holdout",schemaPath:"#/$defs/split/oneOf/3/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};o===null?
o=[O]:o.push(O),e++}else{const O=e;for(const p in r)if(!(p==="kind"||p==="glob")){const w={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/oneOf/3/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?o=[w]:o.push(w),e++;break}
if(O===e){if(r.kind!==void 0){const p=e;if(r.kind!=="files"){const w={instancePath:s+"/train/holdout/kind",schemaPath:"#/$defs/split/oneOf/3/properties/kind/con\
st",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"};o===null?o=[w]:o.push(w),e++}var Kr=p===e}else var Kr=!0;if(Kr)if(r.glob!==
void 0){let p=r.glob;const w=e;if(e===w)if(typeof p=="string"){if(!Vr.test(p)){const x={instancePath:s+"/train/holdout/glob",schemaPath:"#/$defs/split/oneOf/3/p\
roperties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'};
o===null?o=[x]:o.push(x),e++}}else{const x={instancePath:s+"/train/holdout/glob",schemaPath:"#/$defs/split/oneOf/3/properties/glob/type",keyword:"type",params:{
type:"string"},message:"must be string"};o===null?o=[x]:o.push(x),e++}var Kr=w===e}else var Kr=!0}}}else{const f={instancePath:s+"/train/holdout",schemaPath:"#/\
$defs/split/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[f]:o.push(f),e++}$r!==!0&&($r=!0)}else{const l={instancePath:s+
"/train/holdout",schemaPath:"#/$defs/split/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" mu\
st be in oneOf'};o===null?o=[l]:o.push(l),e++}else{const l={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'};o===null?o=[l]:o.push(l),e++}}}else{const t={instancePath:s+"/train/holdout",schemaPath:"\
#/$defs/split/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[t]:o.push(t),e++}var Zr=h===e;P=P||Zr;const m=e;if(r!==null){const t={
instancePath:s+"/train/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};o===
null?o=[t]:o.push(t),e++}var Zr=m===e;if(P=P||Zr,P)e=De,o!==null&&(De?o.length=De:o=null);else{const t={instancePath:s+"/train/holdout",schemaPath:"#/properties\
/train/properties/holdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[t]:o.push(t),e++,a.errors=o,!1}var _e=_===
e}else var _e=!0;if(_e){if(y.validate!==void 0){let r=y.validate;const _=e,De=e;let P=!1;const h=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let t;if(r.
kind===void 0&&(t="kind")){const d={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/required",keyword:"required",params:{missingProperty:t},message:"\
must have required property '"+t+"'"};o===null?o=[d]:o.push(d),e++}else{const d=r.kind;if(typeof d=="string")if(d==="last"){if(e===e)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.seconds===void 0&&(f="seconds")){const O={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/0\
/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};o===null?o=[O]:o.push(O),e++}else{const O=e;for(const p in r)
if(!(p==="kind"||p==="seconds")){const w={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/0/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?o=[w]:o.push(w),e++;break}if(O===e){if(r.kind!==void 0){const p=e;if(r.kind!==
"last"){const w={instancePath:s+"/train/validate/kind",schemaPath:"#/$defs/split/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"\
must be equal to constant"};o===null?o=[w]:o.push(w),e++}var Mr=p===e}else var Mr=!0;if(Mr)if(r.seconds!==void 0){let p=r.seconds;const w=e;if(!(typeof p=="numb\
er"&&isFinite(p))){const x={instancePath:s+"/train/validate/seconds",schemaPath:"#/$defs/split/oneOf/0/properties/seconds/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"};o===null?o=[x]:o.push(x),e++}var Mr=w===e}else var Mr=!0}}}else{const f={instancePath:s+"/train/validate",schemaPath:"#/$defs/sp\
lit/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[f]:o.push(f),e++}var Tr=!0}else if(d==="random"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.fraction===void 0&&(f="fraction")){const O={instancePath:s+"/train/validate",schemaPath:"#/\
$defs/split/oneOf/1/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};o===null?o=[O]:o.push(O),e++}else{const O=e;
for(const p in r)if(!(p==="kind"||p==="fraction")){const w={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/1/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?o=[w]:o.push(w),e++;break}if(O===e){if(r.kind!==void 0){
const p=e;if(r.kind!=="random"){const w={instancePath:s+"/train/validate/kind",schemaPath:"#/$defs/split/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"random"},message:"must be equal to constant"};o===null?o=[w]:o.push(w),e++}var Qr=p===e}else var Qr=!0;if(Qr)if(r.fraction!==void 0){let p=r.fraction;
const w=e;if(e===w)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const x={instancePath:s+"/train/validate/fraction",schemaPath:"#/$defs/split/oneOf/1/pr\
operties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};o===null?o=[x]:o.push(x),e++}else if(p<0||isNaN(p)){const x={
instancePath:s+"/train/validate/fraction",schemaPath:"#/$defs/split/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};o===null?o=[x]:o.push(x),e++}}else{const x={instancePath:s+"/train/validate/fraction",schemaPath:"#/$defs/split/oneOf/1/properties/fraction/type",
keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[x]:o.push(x),e++}var Qr=w===e}else var Qr=!0}}}else{const f={instancePath:s+"/train/\
validate",schemaPath:"#/$defs/split/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[f]:o.push(f),e++}Tr!==!0&&(Tr=!0)}else if(d===
"hash"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.fraction===void 0&&(f="fraction")||r.column===void 0&&(f="\
column")){const O={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/2/required",keyword:"required",params:{missingProperty:f},message:"must have\
 required property '"+f+"'"};o===null?o=[O]:o.push(O),e++}else{const O=e;for(const p in r)if(!(p==="kind"||p==="fraction"||p==="column")){const w={instancePath:s+
"/train/validate",schemaPath:"#/$defs/split/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have ad\
ditional properties"};o===null?o=[w]:o.push(w),e++;break}if(O===e){if(r.kind!==void 0){const p=e;if(r.kind!=="hash"){const w={instancePath:s+"/train/validate/ki\
nd",schemaPath:"#/$defs/split/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"hash"},message:"must be equal to constant"};o===null?o=[w]:o.
push(w),e++}var Fr=p===e}else var Fr=!0;if(Fr){if(r.fraction!==void 0){let p=r.fraction;const w=e;if(e===w)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){
const x={instancePath:s+"/train/validate/fraction",schemaPath:"#/$defs/split/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"};o===null?o=[x]:o.push(x),e++}else if(p<0||isNaN(p)){const x={instancePath:s+"/train/validate/fraction",schemaPath:"#/$defs/split/oneOf/2\
/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};o===null?o=[x]:o.push(x),e++}}else{const x={instancePath:s+
"/train/validate/fraction",schemaPath:"#/$defs/split/oneOf/2/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?
o=[x]:o.push(x),e++}var Fr=w===e}else var Fr=!0;if(Fr)if(r.column!==void 0){const p=e;if(typeof r.column!="string"){const re={instancePath:s+"/train/validate/co\
lumn",schemaPath:"#/$defs/split/oneOf/2/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"};o===null?o=[re]:o.push(re),e++}var Fr=p===
e}else var Fr=!0}}}}else{const f={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};o===null?o=[f]:o.push(f),e++}Tr!==!0&&(Tr=!0)}else if(d==="files"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f=
"kind")||r.glob===void 0&&(f="glob")){const O={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/3/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"};o===null?o=[O]:o.push(O),e++}else{const O=e;for(const p in r)if(!(p==="kind"||p==="glob")){const w={instancePath:s+
"/train/validate",schemaPath:"#/$defs/split/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have ad\
ditional properties"};o===null?o=[w]:o.push(w),e++;break}if(O===e){if(r.kind!==void 0){const p=e;if(r.kind!=="files"){const w={instancePath:s+"/train/validate/k\
ind",schemaPath:"#/$defs/split/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"};o===null?o=[w]:
o.push(w),e++}var Ur=p===e}else var Ur=!0;if(Ur)if(r.glob!==void 0){let p=r.glob;const w=e;if(e===w)if(typeof p=="string"){if(!Vr.test(p)){const x={instancePath:s+
"/train/validate/glob",schemaPath:"#/$defs/split/oneOf/3/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'};o===null?o=[x]:o.push(x),e++}}else{const x={instancePath:s+"/train/validate/glob",schemaPath:"#/$def\
s/split/oneOf/3/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"};o===null?o=[x]:o.push(x),e++}var Ur=w===e}else var Ur=!0}}}else{
const f={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[f]:
o.push(f),e++}Tr!==!0&&(Tr=!0)}else{const l={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/discriminator",keyword:"discriminator",params:{error:"ma\
pping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'};o===null?o=[l]:o.push(l),e++}else{const l={instancePath:s+"/train/validate",schemaPath:"\
#/$defs/split/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'};o===null?o=[l]:o.push(l),e++}}}else{
const t={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[t]:o.push(
t),e++}var es=h===e;P=P||es;const m=e;if(r!==null){const t={instancePath:s+"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};o===null?o=[t]:o.push(t),e++}var es=m===e;if(P=P||es,P)e=De,o!==null&&(De?o.length=De:o=null);else{const t={instancePath:s+
"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=
[t]:o.push(t),e++,a.errors=o,!1}var _e=_===e}else var _e=!0;if(_e)if(y.sources!==void 0){let r=y.sources;const _=e;if(!Array.isArray(r)&&r!==null)return a.errors=
[{instancePath:s+"/train/sources",schemaPath:"#/properties/train/properties/sources/type",keyword:"type",params:{type:j.properties.train.properties.sources.type},
message:"must be array,null"}],!1;if(e===_&&Array.isArray(r)){var fs=!0;const P=r.length;for(let h=0;h<P;h++){const i=e;if(typeof r[h]!="string")return a.errors=
[{instancePath:s+"/train/sources/"+h,schemaPath:"#/properties/train/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var fs=i===e;if(!fs)break}}var _e=_===e}else var _e=!0}}}}}}}}}}}else return a.errors=[{instancePath:s+"/train",schemaPath:"#/properties/train/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var b=I===e}else var b=!0;if(b){if(u.baselines!==void 0){let y=u.baselines;const I=e;if(e===I)if(Array.
isArray(y)){var us=!0;const $=y.length;for(let n=0;n<$;n++){let r=y[n];const _=e;if(e===_)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.kind===void 0&&
(P="kind"))return a.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/required",keyword:"required",params:{missingProperty:P},message:"\
must have required property '"+P+"'"}],!1;{const h=r.kind;if(typeof h=="string")if(h==="lr"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===
void 0&&(m="kind")||r.learningRate===void 0&&(m="learningRate")||r.l1===void 0&&(m="l1")||r.l2===void 0&&(m="l2")||r.epochs===void 0&&(m="epochs"))return a.errors=
[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/0/required",keyword:"required",params:{missingProperty:m},message:"must have req\
uired property '"+m+"'"}],!1;{const ie=e;for(const t in r)if(!(t==="kind"||t==="learningRate"||t==="l1"||t==="l2"||t==="epochs")){return a.errors=[{instancePath:s+
"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"mus\
t NOT have additional properties"}],!1;break}if(ie===e){if(r.kind!==void 0){const t=e;if(r.kind!=="lr")return a.errors=[{instancePath:s+"/baselines/"+n+"/kind",
schemaPath:"#/properties/baselines/items/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"lr"},message:"must be equal to constant"}],!1;var or=t===
e}else var or=!0;if(or){if(r.learningRate!==void 0){let t=r.learningRate;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/base\
lines/"+n+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/0/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be \
number"}],!1;var or=d===e}else var or=!0;if(or){if(r.l1!==void 0){let t=r.l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/\
baselines/"+n+"/l1",schemaPath:"#/properties/baselines/items/oneOf/0/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var or=d===
e}else var or=!0;if(or){if(r.l2!==void 0){let t=r.l2;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/l2",schemaPath:"\
#/properties/baselines/items/oneOf/0/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var or=d===e}else var or=!0;if(or)if(r.
epochs!==void 0){let t=r.epochs;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:s+"/baselines/"+n+"/\
epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs/type",keyword:"type",params:{type:j.properties.baselines.items.oneOf[0].properties.epochs.
type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/epochs",
schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var or=d===
e}else var or=!0}}}}}}else return a.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var Xr=!0}else if(h==="wide_deep"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="ki\
nd")||r.learningRate===void 0&&(m="learningRate")||r.l1===void 0&&(m="l1")||r.l2===void 0&&(m="l2")||r.epochs===void 0&&(m="epochs")||r.wide===void 0&&(m="wide")||
r.buckets===void 0&&(m="buckets")||r.layers===void 0&&(m="layers")||r.dropout===void 0&&(m="dropout"))return a.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"\
#/properties/baselines/items/oneOf/1/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ie=e;for(const t in r)
if(!yr.call(j.properties.baselines.items.oneOf[1].properties,t)){return a.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf\
/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(r.kind!==
void 0){const t=e;if(r.kind!=="wide_deep")return a.errors=[{instancePath:s+"/baselines/"+n+"/kind",schemaPath:"#/properties/baselines/items/oneOf/1/properties/k\
ind/const",keyword:"const",params:{allowedValue:"wide_deep"},message:"must be equal to constant"}],!1;var ze=t===e}else var ze=!0;if(ze){if(r.learningRate!==void 0){
let t=r.learningRate;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/learningRate",schemaPath:"#/properties/b\
aselines/items/oneOf/1/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ze=d===e}else var ze=!0;if(ze){if(r.
l1!==void 0){let t=r.l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/l1",schemaPath:"#/properties/baseline\
s/items/oneOf/1/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ze=d===e}else var ze=!0;if(ze){if(r.l2!==void 0){let t=r.
l2;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/l2",schemaPath:"#/properties/baselines/items/oneOf/1/prope\
rties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ze=d===e}else var ze=!0;if(ze){if(r.epochs!==void 0){let t=r.epochs;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:s+"/baselines/"+n+"/epochs",schemaPath:"#/properties/baselines\
/items/oneOf/1/properties/epochs/type",keyword:"type",params:{type:j.properties.baselines.items.oneOf[1].properties.epochs.type},message:"must be integer,null"}],
!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/epochs",schemaPath:"#/properties/baselines/item\
s/oneOf/1/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ze=d===e}else var ze=!0;if(ze){if(r.wide!==
void 0){let t=r.wide;const d=e;if(e===d)if(Array.isArray(t)){var ys=!0;const f=t.length;for(let O=0;O<f;O++){let p=t[O];const w=e;if(e===w)if(Array.isArray(p)){
var cs=!0;const x=p.length;for(let ce=0;ce<x;ce++){const Qe=e;if(typeof p[ce]!="string")return a.errors=[{instancePath:s+"/baselines/"+n+"/wide/"+O+"/"+ce,schemaPath:"\
#/properties/baselines/items/oneOf/1/properties/wide/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var cs=Qe===e;if(!cs)
break}}else return a.errors=[{instancePath:s+"/baselines/"+n+"/wide/"+O,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var ys=w===e;if(!ys)break}}else return a.errors=[{instancePath:s+"/baselines/"+n+"/wide",schemaPath:"#/pr\
operties/baselines/items/oneOf/1/properties/wide/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ze=d===e}else var ze=!0;if(ze){if(r.
buckets!==void 0){let t=r.buckets;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/buckets",
schemaPath:"#/properties/baselines/items/oneOf/1/properties/buckets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/buckets",schemaPath:"#/properties/baselines/items/oneOf/1/properties/b\
uckets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ze=d===e}else var ze=!0;if(ze){if(r.layers!==void 0){let t=r.
layers;const d=e;if(e===d)if(Array.isArray(t)){var gs=!0;const f=t.length;for(let O=0;O<f;O++){let p=t[O];const w=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)))return a.errors=[{instancePath:s+"/baselines/"+n+"/layers/"+O,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return a.errors=[{instancePath:s+"/basel\
ines/"+n+"/layers/"+O,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var gs=w===e;if(!gs)break}}else return a.errors=[{instancePath:s+"/baselines/"+n+"/layers",schemaPath:"#/properties/baselines/items/oneOf/1/p\
roperties/layers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ze=d===e}else var ze=!0;if(ze)if(r.dropout!==void 0){let t=r.dropout;
const d=e;if(e===d)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:s+"/baselines/"+n+"/dropout",schemaPath:"#/properties/bas\
elines/items/oneOf/1/properties/dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=
[{instancePath:s+"/baselines/"+n+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:s+"/baselines/"+n+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/proper\
ties/dropout/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ze=d===e}else var ze=!0}}}}}}}}}}else return a.errors=[{instancePath:s+
"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Xr!==!0&&(Xr=!0)}else if(h===
"gbdt_lr"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="kind")||r.learningRate===void 0&&(m="learningRate")||r.l1===void 0&&
(m="l1")||r.l2===void 0&&(m="l2")||r.epochs===void 0&&(m="epochs")||r.trees===void 0&&(m="trees")||r.depth===void 0&&(m="depth")||r.leaves===void 0&&(m="leaves")||
r.shrinkage===void 0&&(m="shrinkage")||r.minRows===void 0&&(m="minRows")||r.growOn===void 0&&(m="growOn")||r.maxRows===void 0&&(m="maxRows"))return a.errors=[{instancePath:s+
"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+
m+"'"}],!1;{const ie=e;for(const t in r)if(!yr.call(j.properties.baselines.items.oneOf[2].properties,t)){return a.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"\
#/properties/baselines/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional proper\
ties"}],!1;break}if(ie===e){if(r.kind!==void 0){const t=e;if(r.kind!=="gbdt_lr")return a.errors=[{instancePath:s+"/baselines/"+n+"/kind",schemaPath:"#/propertie\
s/baselines/items/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"gbdt_lr"},message:"must be equal to constant"}],!1;var ye=t===e}else var ye=!0;
if(ye){if(r.learningRate!==void 0){let t=r.learningRate;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/learn\
ingRate",schemaPath:"#/properties/baselines/items/oneOf/2/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ye=d===
e}else var ye=!0;if(ye){if(r.l1!==void 0){let t=r.l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/l1",schemaPath:"\
#/properties/baselines/items/oneOf/2/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ye=d===e}else var ye=!0;if(ye){
if(r.l2!==void 0){let t=r.l2;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/l2",schemaPath:"#/properties/bas\
elines/items/oneOf/2/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ye=d===e}else var ye=!0;if(ye){if(r.epochs!==void 0){
let t=r.epochs;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:s+"/baselines/"+n+"/epochs",schemaPath:"\
#/properties/baselines/items/oneOf/2/properties/epochs/type",keyword:"type",params:{type:j.properties.baselines.items.oneOf[2].properties.epochs.type},message:"\
must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/epochs",schemaPath:"#/p\
roperties/baselines/items/oneOf/2/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ye=d===e}else var ye=!0;
if(ye){if(r.trees!==void 0){let t=r.trees;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/\
trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/tre\
es/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ye=d===e}else var ye=!0;if(ye){if(r.depth!==void 0){let t=r.depth;
const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/depth",schemaPath:"#/properties/baselines/\
items/oneOf/2/properties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/depth/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var ye=d===e}else var ye=!0;if(ye){if(r.leaves!==void 0){let t=r.leaves;const d=e;if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:s+"/baselines/"+n+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties\
/leaves/type",keyword:"type",params:{type:j.properties.baselines.items.oneOf[2].properties.leaves.type},message:"must be integer,null"}],!1;if(e===d&&typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/le\
aves/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ye=d===e}else var ye=!0;if(ye){if(r.shrinkage!==void 0){let t=r.
shrinkage;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/shrinkage",schemaPath:"#/properties/baselines/items\
/oneOf/2/properties/shrinkage/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ye=d===e}else var ye=!0;if(ye){if(r.minRows!==void 0){
let t=r.minRows;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/minRows",schemaPath:"#/pro\
perties/baselines/items/oneOf/2/properties/minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/minRows/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ye=d===e}else var ye=!0;if(ye){if(r.growOn!==void 0){let t=r.growOn;const d=e;if(e===d)
if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:s+"/baselines/"+n+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2\
/properties/growOn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:s+"/b\
aselines/"+n+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}else return a.errors=[{instancePath:s+"/baselines/"+n+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var ye=d===e}else var ye=!0;if(ye)if(r.maxRows!==void 0){let t=r.maxRows;const d=e;if(!(typeof t=="nu\
mber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:s+"/baselines/"+n+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/m\
axRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{
instancePath:s+"/baselines/"+n+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var ye=d===e}else var ye=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/base\
lines/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Xr!==!0&&(Xr=!0)}else return a.errors=[{instancePath:s+"/baselines\
/"+n,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:h},message:'value of tag "kind"\
 must be in oneOf'}],!1;else return a.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"kind",tagValue:h},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/base\
lines/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var us=_===e;if(!us)break}}else return a.errors=[{instancePath:s+"/baselin\
es",schemaPath:"#/properties/baselines/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var b=I===e}else var b=!0;if(b){if(u.cost!==void 0){
let y=u.cost;const I=e;if(e===I)if(y&&typeof y=="object"&&!Array.isArray(y)){let $;if(y.params===void 0&&($="params")||y.flops===void 0&&($="flops")||y.memory===
void 0&&($="memory")||y.items===void 0&&($="items"))return a.errors=[{instancePath:s+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{
missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const n=e;for(const r in y)if(!(r==="params"||r==="flops"||r==="memory"||r==="items")){return a.
errors=[{instancePath:s+"/cost",schemaPath:"#/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must N\
OT have additional properties"}],!1;break}if(n===e){if(y.params!==void 0){let r=y.params;const _=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return a.
errors=[{instancePath:s+"/cost/params",schemaPath:"#/properties/cost/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===_&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return a.errors=[{instancePath:s+"/cost/params",schemaPath:"#/properties/cost/properties/params/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var vr=_===e}else var vr=!0;if(vr){if(y.flops!==void 0){let r=y.flops;const _=e;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return a.errors=[{instancePath:s+"/cost/flops",schemaPath:"#/properties/cost/properties/flops/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return a.errors=[{instancePath:s+"/cost/\
flops",schemaPath:"#/properties/cost/properties/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var vr=_===e}else var vr=!0;
if(vr){if(y.memory!==void 0){let r=y.memory;const _=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return a.errors=[{instancePath:s+"/cost/memory",schemaPath:"\
#/properties/cost/properties/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof r=="number"&&isFinite(r)&&(r<0||
isNaN(r)))return a.errors=[{instancePath:s+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var vr=_===e}else var vr=!0;if(vr)if(y.items!==void 0){let r=y.items;const _=e;if(e===_)if(Array.isArray(r)){var hs=!0;const P=r.length;
for(let h=0;h<P;h++){let i=r[h];const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.kind===void 0&&(t="kind")||
i.params===void 0&&(t="params")||i.bytes===void 0&&(t="bytes")||i.optimizerBytes===void 0&&(t="optimizerBytes")||i.flops===void 0&&(t="flops")||i.activationBytes===
void 0&&(t="activationBytes"))return a.errors=[{instancePath:s+"/cost/items/"+h,schemaPath:"#/properties/cost/properties/items/items/required",keyword:"required",
params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const l in i)if(!(l==="name"||l==="kind"||l==="params"||l==="bytes"||
l==="optimizerBytes"||l==="flops"||l==="activationBytes")){return a.errors=[{instancePath:s+"/cost/items/"+h,schemaPath:"#/properties/cost/properties/items/item\
s/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==
void 0){const l=e;if(typeof i.name!="string")return a.errors=[{instancePath:s+"/cost/items/"+h+"/name",schemaPath:"#/properties/cost/properties/items/items/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ce=l===e}else var Ce=!0;if(Ce){if(i.kind!==void 0){let l=i.kind;const f=e;
if(!(l==="table"||l==="layer"))return a.errors=[{instancePath:s+"/cost/items/"+h+"/kind",schemaPath:"#/properties/cost/properties/items/items/properties/kind/en\
um",keyword:"enum",params:{allowedValues:j.properties.cost.properties.items.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;
var Ce=f===e}else var Ce=!0;if(Ce){if(i.params!==void 0){let l=i.params;const f=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:s+
"/cost/items/"+h+"/params",schemaPath:"#/properties/cost/properties/items/items/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===f&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return a.errors=[{instancePath:s+"/cost/items/"+h+"/params",schemaPath:"#/properties/co\
st/properties/items/items/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ce=f===e}else var Ce=!0;
if(Ce){if(i.bytes!==void 0){let l=i.bytes;const f=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:s+"/cost/items/"+h+"\
/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
f&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return a.errors=[{instancePath:s+"/cost/items/"+h+"/bytes",schemaPath:"#/properties/cost/properties/items/it\
ems/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ce=f===e}else var Ce=!0;if(Ce){if(i.optimizerBytes!==
void 0){let l=i.optimizerBytes;const f=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:s+"/cost/items/"+h+"/optimizerB\
ytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===f&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return a.errors=[{instancePath:s+"/cost/items/"+h+"/optimizerBytes",schemaPath:"#/properties/cost/pro\
perties/items/items/properties/optimizerBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ce=f===e}else var Ce=!0;
if(Ce){if(i.flops!==void 0){let l=i.flops;const f=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:s+"/cost/items/"+h+"\
/flops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
f&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return a.errors=[{instancePath:s+"/cost/items/"+h+"/flops",schemaPath:"#/properties/cost/properties/items/it\
ems/properties/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ce=f===e}else var Ce=!0;if(Ce)if(i.activationBytes!==
void 0){let l=i.activationBytes;const f=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:s+"/cost/items/"+h+"/activatio\
nBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activationBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===f&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return a.errors=[{instancePath:s+"/cost/items/"+h+"/activationBytes",schemaPath:"#/properties/cost\
/properties/items/items/properties/activationBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ce=f===e}else var Ce=!0}}}}}}}}else
return a.errors=[{instancePath:s+"/cost/items/"+h,schemaPath:"#/properties/cost/properties/items/items/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var hs=m===e;if(!hs)break}}else return a.errors=[{instancePath:s+"/cost/items",schemaPath:"#/properties/cost/properties/items/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var vr=_===e}else var vr=!0}}}}}else return a.errors=[{instancePath:s+"/cost",schemaPath:"#/properties/co\
st/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var b=I===e}else var b=!0;if(b)if(u.fingerprint!==void 0){let y=u.fingerprint;const I=e;
if(e===I)if(typeof y=="string"){if(!qr.test(y))return a.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return a.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/finge\
rprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var b=I===e}else var b=!0}}}}}}}}}}}}}}}}}}}}}}}else return a.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return a.errors=o,e===0}a.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
const Ps=k,wr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc lock",description:"What 'adsc profile' saw in the training part of the data: t\
he constants that a build is made with.",type:"object",properties:{version:{const:1},model:{type:"string"},key:{type:"string"},rows:{type:"object",properties:{train:{
type:"integer",minimum:0},validate:{type:"integer",minimum:0},holdout:{type:"integer",minimum:0}},required:["train","validate","holdout"],additionalProperties:!1},
time:{type:["object","null"],properties:{first:{type:"number"},last:{type:"number"}},required:["first","last"],additionalProperties:!1},sources:{type:"object",additionalProperties:{
type:"integer",minimum:0}},columns:{type:"object",additionalProperties:{type:"array",items:{type:"object",properties:{name:{type:"string"},type:{type:"string"}},
required:["name","type"],additionalProperties:!1}}},heads:{type:"object",additionalProperties:{type:"object",properties:{observed:{type:"integer",minimum:0},positives:{
type:"integer",minimum:0},baseNegatives:{type:"array",items:{type:"object",properties:{base:{type:["string","null"]},observed:{type:"integer",minimum:0},positives:{
type:"integer",minimum:0}},required:["base","observed","positives"],additionalProperties:!1}}},required:["observed","positives"],additionalProperties:!1}},signals:{
type:"object",additionalProperties:{type:"object",properties:{count:{type:"integer",minimum:0},missing:{type:"integer",minimum:0},bad:{type:"integer",minimum:0},
distinct:{type:["integer","null"],minimum:0},numeric:{type:["object","null"],properties:{min:{type:"number"},max:{type:"number"},mean:{type:"number"},std:{type:"\
number"},skewness:{type:"number"},kurtosis:{type:"number"},quantiles:{type:"array",items:{type:"number"},minItems:9,maxItems:9}},required:["min","max","mean","s\
td","skewness","kurtosis","quantiles"],additionalProperties:!1},list:{type:["object","null"],properties:{meanLength:{type:"number"},truncated:{type:"number"},nulls:{
type:"number"}},required:["meanLength","truncated","nulls"],additionalProperties:!1},top:{type:"array",items:{type:"object",properties:{value:{type:"string"},count:{
type:"integer",minimum:0}},required:["value","count"],additionalProperties:!1}},transform:{type:["object","null"],properties:{squash:{enum:["none","log","asinh",
"tanh"]},clip:{type:["array","null"],prefixItems:[{type:"number"},{type:"number"}],items:!1,minItems:2},normalize:{type:"object",discriminator:{propertyName:"ki\
nd"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"none"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
l2"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"minmax"},min:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]},
max:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]}},required:["kind","min","max"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
zscore"},mean:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]},std:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]}},required:["kind",
"mean","std"],additionalProperties:!1},{type:"object",properties:{kind:{const:"quantile"},boundaries:{type:"array",items:{type:"number"}}},required:["kind","bou\
ndaries"],additionalProperties:!1}]},reason:{type:"string"}},required:["squash","clip","normalize","reason"],additionalProperties:!1}},required:["count","missin\
g","bad","distinct","numeric","list","top","transform"],additionalProperties:!1}},vocabs:{type:"object",additionalProperties:{type:"object",properties:{entries:{
type:"integer",minimum:0},file:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},coverage:{type:"nu\
mber",minimum:0,maximum:1}},required:["entries","file","sha256","coverage"],additionalProperties:!1}}},required:["version","model","key","rows","time","sources",
"columns","heads","signals","vocabs"],additionalProperties:!1,$id:"lock"};function k(u,{instancePath:s="",parentData:Rr,parentDataProperty:Sr,rootData:Ir=u,dynamicAnchors:Br={}}={}){
let o=null,e=0;const xe=k.evaluated;if(xe.dynamicProps&&(xe.props=void 0),xe.dynamicItems&&(xe.items=void 0),e===0)if(u&&typeof u=="object"&&!Array.isArray(u)){
let ue;if(u.version===void 0&&(ue="version")||u.model===void 0&&(ue="model")||u.key===void 0&&(ue="key")||u.rows===void 0&&(ue="rows")||u.time===void 0&&(ue="ti\
me")||u.sources===void 0&&(ue="sources")||u.columns===void 0&&(ue="columns")||u.heads===void 0&&(ue="heads")||u.signals===void 0&&(ue="signals")||u.vocabs===void 0&&
(ue="vocabs"))return k.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:ue},message:"must have required property '"+ue+
"'"}],!1;{const Ee=e;for(const A in u)if(!yr.call(wr.properties,A)){return k.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:A},message:"must NOT have additional properties"}],!1;break}if(Ee===e){if(u.version!==void 0){const A=e;if(u.version!==1)return k.
errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var b=A===
e}else var b=!0;if(b){if(u.model!==void 0){const A=e;if(typeof u.model!="string")return k.errors=[{instancePath:s+"/model",schemaPath:"#/properties/model/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var b=A===e}else var b=!0;if(b){if(u.key!==void 0){const A=e;if(typeof u.key!="string")return k.
errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var b=A===e}else var b=!0;
if(b){if(u.rows!==void 0){let A=u.rows;const Z=e;if(e===Z)if(A&&typeof A=="object"&&!Array.isArray(A)){let v;if(A.train===void 0&&(v="train")||A.validate===void 0&&
(v="validate")||A.holdout===void 0&&(v="holdout"))return k.errors=[{instancePath:s+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const N=e;for(const S in A)if(!(S==="train"||S==="validate"||S==="holdout")){return k.errors=[{instancePath:s+
"/rows",schemaPath:"#/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have additional prope\
rties"}],!1;break}if(N===e){if(A.train!==void 0){let S=A.train;const ee=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return k.errors=[{instancePath:s+
"/rows/train",schemaPath:"#/properties/rows/properties/train/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ee&&typeof S=="n\
umber"&&isFinite(S)&&(S<0||isNaN(S)))return k.errors=[{instancePath:s+"/rows/train",schemaPath:"#/properties/rows/properties/train/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var ae=ee===e}else var ae=!0;if(ae){if(A.validate!==void 0){let S=A.validate;const ee=e;if(!(typeof S=="num\
ber"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return k.errors=[{instancePath:s+"/rows/validate",schemaPath:"#/properties/rows/properties/validate/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===ee&&typeof S=="number"&&isFinite(S)&&(S<0||isNaN(S)))return k.errors=[{instancePath:s+"/rows/validate",schemaPath:"\
#/properties/rows/properties/validate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ae=ee===e}else var ae=!0;if(ae)
if(A.holdout!==void 0){let S=A.holdout;const ee=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return k.errors=[{instancePath:s+"/rows/holdout",schemaPath:"\
#/properties/rows/properties/holdout/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ee&&typeof S=="number"&&isFinite(S)&&(S<
0||isNaN(S)))return k.errors=[{instancePath:s+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var ae=ee===e}else var ae=!0}}}}else return k.errors=[{instancePath:s+"/rows",schemaPath:"#/properties/rows/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var b=Z===e}else var b=!0;if(b){if(u.time!==void 0){let A=u.time;const Z=e;if(!(A&&typeof A=="object"&&
!Array.isArray(A))&&A!==null)return k.errors=[{instancePath:s+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:wr.properties.time.type},message:"\
must be object,null"}],!1;if(e===Z&&A&&typeof A=="object"&&!Array.isArray(A)){let v;if(A.first===void 0&&(v="first")||A.last===void 0&&(v="last"))return k.errors=
[{instancePath:s+"/time",schemaPath:"#/properties/time/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;
{const N=e;for(const S in A)if(!(S==="first"||S==="last")){return k.errors=[{instancePath:s+"/time",schemaPath:"#/properties/time/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:S},message:"must NOT have additional properties"}],!1;break}if(N===e){if(A.first!==void 0){let S=A.first;const ee=e;
if(!(typeof S=="number"&&isFinite(S)))return k.errors=[{instancePath:s+"/time/first",schemaPath:"#/properties/time/properties/first/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var Re=ee===e}else var Re=!0;if(Re)if(A.last!==void 0){let S=A.last;const ee=e;if(!(typeof S=="number"&&isFinite(S)))
return k.errors=[{instancePath:s+"/time/last",schemaPath:"#/properties/time/properties/last/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var Re=ee===e}else var Re=!0}}}var b=Z===e}else var b=!0;if(b){if(u.sources!==void 0){let A=u.sources;const Z=e;if(e===Z)if(A&&typeof A=="object"&&!Array.isArray(
A))for(const v in A){let N=A[v];const S=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return k.errors=[{instancePath:s+"/sources/"+v.replace(/~/g,"\
~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
S&&typeof N=="number"&&isFinite(N)&&(N<0||isNaN(N)))return k.errors=[{instancePath:s+"/sources/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properti\
es/sources/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var We=S===e;if(!We)break}else return k.
errors=[{instancePath:s+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var b=Z===e}else var b=!0;
if(b){if(u.columns!==void 0){let A=u.columns;const Z=e;if(e===Z)if(A&&typeof A=="object"&&!Array.isArray(A))for(const v in A){let N=A[v];const S=e;if(e===S)if(Array.
isArray(N)){var ke=!0;const ee=N.length;for(let Me=0;Me<ee;Me++){let c=N[Me];const E=e;if(e===E)if(c&&typeof c=="object"&&!Array.isArray(c)){let le;if(c.name===
void 0&&(le="name")||c.type===void 0&&(le="type"))return k.errors=[{instancePath:s+"/columns/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+Me,schemaPath:"#/pro\
perties/columns/additionalProperties/items/required",keyword:"required",params:{missingProperty:le},message:"must have required property '"+le+"'"}],!1;{const me=e;
for(const g in c)if(!(g==="name"||g==="type")){return k.errors=[{instancePath:s+"/columns/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+Me,schemaPath:"#/proper\
ties/columns/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional pro\
perties"}],!1;break}if(me===e){if(c.name!==void 0){const g=e;if(typeof c.name!="string")return k.errors=[{instancePath:s+"/columns/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+Me+"/name",schemaPath:"#/properties/columns/additionalProperties/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var B=g===e}else var B=!0;if(B)if(c.type!==void 0){const g=e;if(typeof c.type!="string")return k.errors=[{instancePath:s+"/columns/"+v.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+Me+"/type",schemaPath:"#/properties/columns/additionalProperties/items/properties/type/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var B=g===e}else var B=!0}}}else return k.errors=[{instancePath:s+"/columns/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+Me,
schemaPath:"#/properties/columns/additionalProperties/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ke=E===e;if(!ke)break}}else
return k.errors=[{instancePath:s+"/columns/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/columns/additionalProperties/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var L=S===e;if(!L)break}else return k.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var b=Z===e}else var b=!0;if(b){if(u.heads!==void 0){let A=u.heads;const Z=e;if(e===Z)if(A&&
typeof A=="object"&&!Array.isArray(A))for(const v in A){let N=A[v];const S=e;if(e===S)if(N&&typeof N=="object"&&!Array.isArray(N)){let ee;if(N.observed===void 0&&
(ee="observed")||N.positives===void 0&&(ee="positives"))return k.errors=[{instancePath:s+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/heads/additionalProperties/required",keyword:"required",params:{missingProperty:ee},message:"must have required property '"+ee+"'"}],!1;{const Me=e;for(const c in N)
if(!(c==="observed"||c==="positives"||c==="baseNegatives")){return k.errors=[{instancePath:s+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/heads/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional propert\
ies"}],!1;break}if(Me===e){if(N.observed!==void 0){let c=N.observed;const E=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return k.errors=[{instancePath:s+
"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===E&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return k.errors=[{instancePath:s+"/heads/"+v.replace(/~/g,
"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var $e=E===e}else var $e=!0;if($e){if(N.positives!==void 0){let c=N.positives;const E=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c)&&isFinite(c)))return k.errors=[{instancePath:s+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/additionalPrope\
rties/properties/positives/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===E&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))
return k.errors=[{instancePath:s+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/\
positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var $e=E===e}else var $e=!0;if($e)if(N.baseNegatives!==void 0){
let c=N.baseNegatives;const E=e;if(e===E)if(Array.isArray(c)){var pe=!0;const le=c.length;for(let me=0;me<le;me++){let g=c[me];const de=e;if(e===de)if(g&&typeof g==
"object"&&!Array.isArray(g)){let Ie;if(g.base===void 0&&(Ie="base")||g.observed===void 0&&(Ie="observed")||g.positives===void 0&&(Ie="positives"))return k.errors=
[{instancePath:s+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+me,schemaPath:"#/properties/heads/additionalProperties/properties/baseNega\
tives/items/required",keyword:"required",params:{missingProperty:Ie},message:"must have required property '"+Ie+"'"}],!1;{const ne=e;for(const z in g)if(!(z==="\
base"||z==="observed"||z==="positives")){return k.errors=[{instancePath:s+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+me,schemaPath:"#/\
properties/heads/additionalProperties/properties/baseNegatives/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z},message:"\
must NOT have additional properties"}],!1;break}if(ne===e){if(g.base!==void 0){let z=g.base;const D=e;if(typeof z!="string"&&z!==null)return k.errors=[{instancePath:s+
"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+me+"/base",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/ite\
ms/properties/base/type",keyword:"type",params:{type:wr.properties.heads.additionalProperties.properties.baseNegatives.items.properties.base.type},message:"must\
 be string,null"}],!1;var Ae=D===e}else var Ae=!0;if(Ae){if(g.observed!==void 0){let z=g.observed;const D=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(
z)))return k.errors=[{instancePath:s+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+me+"/observed",schemaPath:"#/properties/heads/addition\
alProperties/properties/baseNegatives/items/properties/observed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===D&&typeof z==
"number"&&isFinite(z)&&(z<0||isNaN(z)))return k.errors=[{instancePath:s+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+me+"/observed",schemaPath:"\
#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var Ae=D===e}else var Ae=!0;if(Ae)if(g.positives!==void 0){let z=g.positives;const D=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))
return k.errors=[{instancePath:s+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+me+"/positives",schemaPath:"#/properties/heads/additionalP\
roperties/properties/baseNegatives/items/properties/positives/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===D&&typeof z=="n\
umber"&&isFinite(z)&&(z<0||isNaN(z)))return k.errors=[{instancePath:s+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+me+"/positives",schemaPath:"\
#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var Ae=D===e}else var Ae=!0}}}}else return k.errors=[{instancePath:s+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+me,
schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var pe=de===
e;if(!pe)break}}else return k.errors=[{instancePath:s+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives",schemaPath:"#/properties/heads/additio\
nalProperties/properties/baseNegatives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var $e=E===e}else var $e=!0}}}}else return k.errors=
[{instancePath:s+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var q=S===e;if(!q)break}else return k.errors=[{instancePath:s+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var b=Z===e}else var b=!0;if(b){if(u.signals!==void 0){let A=u.signals;const Z=e;if(e===Z)if(A&&typeof A=="object"&&
!Array.isArray(A))for(const v in A){let N=A[v];const S=e;if(e===S)if(N&&typeof N=="object"&&!Array.isArray(N)){let ee;if(N.count===void 0&&(ee="count")||N.missing===
void 0&&(ee="missing")||N.bad===void 0&&(ee="bad")||N.distinct===void 0&&(ee="distinct")||N.numeric===void 0&&(ee="numeric")||N.list===void 0&&(ee="list")||N.top===
void 0&&(ee="top")||N.transform===void 0&&(ee="transform"))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/signals/additionalProperties/required",keyword:"required",params:{missingProperty:ee},message:"must have required property '"+ee+"'"}],!1;{const Me=e;
for(const c in N)if(!(c==="count"||c==="missing"||c==="bad"||c==="distinct"||c==="numeric"||c==="list"||c==="top"||c==="transform")){return k.errors=[{instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(Me===e){if(N.count!==void 0){let c=N.count;const E=e;if(!(typeof c=="n\
umber"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/\
signals/additionalProperties/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===E&&typeof c=="number"&&isFinite(
c)&&(c<0||isNaN(c)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalPr\
operties/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var F=E===e}else var F=!0;if(F){if(N.missing!==
void 0){let c=N.missing;const E=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;if(e===E&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/m\
issing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1;var F=E===e}else var F=!0;if(F){if(N.bad!==void 0){let c=N.bad;const E=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return k.errors=[{instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===E&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,
"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var F=E===e}else var F=!0;if(F){if(N.distinct!==void 0){let c=N.distinct;const E=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(
c))&&c!==null)return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalPrope\
rties/properties/distinct/type",keyword:"type",params:{type:wr.properties.signals.additionalProperties.properties.distinct.type},message:"must be integer,null"}],
!1;if(e===E&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",
schemaPath:"#/properties/signals/additionalProperties/properties/distinct/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var F=E===e}else var F=!0;if(F){if(N.numeric!==void 0){let c=N.numeric;const E=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return k.errors=[{instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/type",keyword:"type",params:{
type:wr.properties.signals.additionalProperties.properties.numeric.type},message:"must be object,null"}],!1;if(e===E&&c&&typeof c=="object"&&!Array.isArray(c)){
let le;if(c.min===void 0&&(le="min")||c.max===void 0&&(le="max")||c.mean===void 0&&(le="mean")||c.std===void 0&&(le="std")||c.skewness===void 0&&(le="skewness")||
c.kurtosis===void 0&&(le="kurtosis")||c.quantiles===void 0&&(le="quantiles"))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/required",keyword:"required",params:{missingProperty:le},message:"must have \
required property '"+le+"'"}],!1;{const me=e;for(const g in c)if(!(g==="min"||g==="max"||g==="mean"||g==="std"||g==="skewness"||g==="kurtosis"||g==="quantiles")){
return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/propertie\
s/numeric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(me===e){
if(c.min!==void 0){let g=c.min;const de=e;if(!(typeof g=="number"&&isFinite(g)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/numeric/min",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/min/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var G=de===e}else var G=!0;if(G){if(c.max!==void 0){let g=c.max;const de=e;if(!(typeof g=="number"&&isFinite(g)))return k.errors=[{instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/max",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/max/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=de===e}else var G=!0;if(G){if(c.mean!==void 0){let g=c.mean;const de=e;if(!(typeof g==
"number"&&isFinite(g)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/mean",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/numeric/properties/mean/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=de===e}else var G=!0;if(G){
if(c.std!==void 0){let g=c.std;const de=e;if(!(typeof g=="number"&&isFinite(g)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/numeric/std",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/std/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var G=de===e}else var G=!0;if(G){if(c.skewness!==void 0){let g=c.skewness;const de=e;if(!(typeof g=="number"&&isFinite(g)))return k.errors=
[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/skewness",schemaPath:"#/properties/signals/additionalProperties/properties/numer\
ic/properties/skewness/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=de===e}else var G=!0;if(G){if(c.kurtosis!==void 0){let g=c.
kurtosis;const de=e;if(!(typeof g=="number"&&isFinite(g)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/kurtos\
is",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/kurtosis/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"}],!1;var G=de===e}else var G=!0;if(G)if(c.quantiles!==void 0){let g=c.quantiles;const de=e;if(e===de)if(Array.isArray(g)){if(g.length>9)return k.errors=[{
instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeri\
c/properties/quantiles/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;if(g.length<9)return k.errors=[{instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/qu\
antiles/minItems",keyword:"minItems",params:{limit:9},message:"must NOT have fewer than 9 items"}],!1;{var H=!0;const Ie=g.length;for(let ne=0;ne<Ie;ne++){let z=g[ne];
const D=e;if(!(typeof z=="number"&&isFinite(z)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles/"+ne,schemaPath:"\
#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var H=D===e;if(!H)break}}}else return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properti\
es/signals/additionalProperties/properties/numeric/properties/quantiles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var G=de===e}else
var G=!0}}}}}}}}var F=E===e}else var F=!0;if(F){if(N.list!==void 0){let c=N.list;const E=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return k.errors=
[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/type",keyword:"\
type",params:{type:wr.properties.signals.additionalProperties.properties.list.type},message:"must be object,null"}],!1;if(e===E&&c&&typeof c=="object"&&!Array.isArray(
c)){let le;if(c.meanLength===void 0&&(le="meanLength")||c.truncated===void 0&&(le="truncated")||c.nulls===void 0&&(le="nulls"))return k.errors=[{instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/required",keyword:"required",
params:{missingProperty:le},message:"must have required property '"+le+"'"}],!1;{const me=e;for(const g in c)if(!(g==="meanLength"||g==="truncated"||g==="nulls")){
return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/l\
ist/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(me===e){if(c.
meanLength!==void 0){let g=c.meanLength;const de=e;if(!(typeof g=="number"&&isFinite(g)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/list/meanLength",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/meanLength/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"}],!1;var C=de===e}else var C=!0;if(C){if(c.truncated!==void 0){let g=c.truncated;const de=e;if(!(typeof g=="number"&&isFinite(g)))
return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/truncated",schemaPath:"#/properties/signals/additionalProperties/pr\
operties/list/properties/truncated/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var C=de===e}else var C=!0;if(C)if(c.nulls!==void 0){
let g=c.nulls;const de=e;if(!(typeof g=="number"&&isFinite(g)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/null\
s",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/nulls/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var C=de===e}else var C=!0}}}}var F=E===e}else var F=!0;if(F){if(N.top!==void 0){let c=N.top;const E=e;if(e===E)if(Array.isArray(c)){var R=!0;const le=c.length;
for(let me=0;me<le;me++){let g=c[me];const de=e;if(e===de)if(g&&typeof g=="object"&&!Array.isArray(g)){let Ie;if(g.value===void 0&&(Ie="value")||g.count===void 0&&
(Ie="count"))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+me,schemaPath:"#/properties/signals/additionalPropert\
ies/properties/top/items/required",keyword:"required",params:{missingProperty:Ie},message:"must have required property '"+Ie+"'"}],!1;{const ne=e;for(const z in g)
if(!(z==="value"||z==="count")){return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+me,schemaPath:"#/properties/signal\
s/additionalProperties/properties/top/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z},message:"must NOT have additional\
 properties"}],!1;break}if(ne===e){if(g.value!==void 0){const z=e;if(typeof g.value!="string")return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").
replace(/\//g,"~1")+"/top/"+me+"/value",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/value/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var J=z===e}else var J=!0;if(J)if(g.count!==void 0){let z=g.count;const D=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(
z)&&isFinite(z)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+me+"/count",schemaPath:"#/properties/signals/addi\
tionalProperties/properties/top/items/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===D&&typeof z=="number"&&
isFinite(z)&&(z<0||isNaN(z)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+me+"/count",schemaPath:"#/properties/\
signals/additionalProperties/properties/top/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var J=D===
e}else var J=!0}}}else return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+me,schemaPath:"#/properties/signals/additio\
nalProperties/properties/top/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var R=de===e;if(!R)break}}else return k.errors=[{instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top",schemaPath:"#/properties/signals/additionalProperties/properties/top/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var F=E===e}else var F=!0;if(F)if(N.transform!==void 0){let c=N.transform;const E=e;if(!(c&&typeof c=="object"&&!Array.isArray(
c))&&c!==null)return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProp\
erties/properties/transform/type",keyword:"type",params:{type:wr.properties.signals.additionalProperties.properties.transform.type},message:"must be object,null"}],
!1;if(e===E&&c&&typeof c=="object"&&!Array.isArray(c)){let le;if(c.squash===void 0&&(le="squash")||c.clip===void 0&&(le="clip")||c.normalize===void 0&&(le="norm\
alize")||c.reason===void 0&&(le="reason"))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/prope\
rties/signals/additionalProperties/properties/transform/required",keyword:"required",params:{missingProperty:le},message:"must have required property '"+le+"'"}],
!1;{const me=e;for(const g in c)if(!(g==="squash"||g==="clip"||g==="normalize"||g==="reason")){return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(me===e){if(c.squash!==void 0){let g=c.squash;const de=e;if(!(g==="none"||
g==="log"||g==="asinh"||g==="tanh"))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/squash",schemaPath:"#/prop\
erties/signals/additionalProperties/properties/transform/properties/squash/enum",keyword:"enum",params:{allowedValues:wr.properties.signals.additionalProperties.
properties.transform.properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var U=de===e}else var U=!0;if(U){if(c.clip!==void 0){let g=c.
clip;const de=e;if(!Array.isArray(g)&&g!==null)return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/clip/type",keyword:"type",params:{type:wr.properties.signals.additionalProperties.properties.
transform.properties.clip.type},message:"must be array,null"}],!1;if(e===de&&Array.isArray(g)){if(g.length<2)return k.errors=[{instancePath:s+"/signals/"+v.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/minItems",keyword:"m\
inItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const Ie=g.length;if(Ie>0){let ne=g[0];const z=e;if(!(typeof ne=="number"&&isFinite(ne)))
return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/0",schemaPath:"#/properties/signals/additionalProperties/\
properties/transform/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Xe=z===e}if(Xe){if(Ie>1){let ne=g[1];
const z=e;if(!(typeof ne=="number"&&isFinite(ne)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/1",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var Xe=z===e}if(Xe&&!(g.length<=2))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/prop\
erties/signals/additionalProperties/properties/transform/properties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}
var U=de===e}else var U=!0;if(U){if(c.normalize!==void 0){let g=c.normalize;const de=e;if(e===de)if(g&&typeof g=="object"&&!Array.isArray(g)){let Ie;if(g.kind===
void 0&&(Ie="kind"))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signal\
s/additionalProperties/properties/transform/properties/normalize/required",keyword:"required",params:{missingProperty:Ie},message:"must have required property '"+
Ie+"'"}],!1;{const ne=g.kind;if(typeof ne=="string")if(ne==="none"){if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){let D;if(g.kind===void 0&&(D="kind"))return k.
errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;{const fe=e;
for(const T in g)if(T!=="kind"){return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/prope\
rties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},
message:"must NOT have additional properties"}],!1;break}if(fe===e&&g.kind!==void 0&&g.kind!=="none")return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else return k.errors=[{instancePath:s+"/signals/"+v.
replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/on\
eOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var qe=!0}else if(ne==="l2"){if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){
let D;if(g.kind===void 0&&(D="kind"))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/\
properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:D},message:"must \
have required property '"+D+"'"}],!1;{const fe=e;for(const T in g)if(T!=="kind"){return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:T},message:"must NOT have additional properties"}],!1;break}if(fe===e&&g.kind!==void 0&&g.kind!=="l2")return k.
errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else
return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;qe!==!0&&(qe=!0)}else if(ne==="mi\
nmax"){if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){let D;if(g.kind===void 0&&(D="kind")||g.min===void 0&&(D="min")||g.max===void 0&&(D="max"))return k.
errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;{const fe=e;
for(const T in g)if(!(T==="kind"||T==="min"||T==="max")){return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norma\
lize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:T},message:"must NOT have additional properties"}],!1;break}if(fe===e){if(g.kind!==void 0){const T=e;if(g.kind!=="minmax")return k.
errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;
var X=T===e}else var X=!0;if(X){if(g.min!==void 0){let T=g.min;const ar=e,oe=e;let se=!1;const rr=e;if(!(typeof T=="number"&&isFinite(T))){const V={instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[V]:o.push(V),e++}var je=rr===e;
se=se||je;const Pe=e;if(e===Pe)if(Array.isArray(T)){var be=!0;const V=T.length;for(let he=0;he<V;he++){let tr=T[he];const te=e;if(!(typeof tr=="number"&&isFinite(
tr))){const Oe={instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min/"+he,schemaPath:"#/properties/signals/additionalPr\
operties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===
null?o=[Oe]:o.push(Oe),e++}var be=te===e;if(!be)break}}else{const V={instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/m\
in",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{
type:"array"},message:"must be array"};o===null?o=[V]:o.push(V),e++}var je=Pe===e;if(se=se||je,se)e=oe,o!==null&&(oe?o.length=oe:o=null);else{const V={instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[V]:o.push(V),e++,k.errors=o,!1}
var X=ar===e}else var X=!0;if(X)if(g.max!==void 0){let T=g.max;const ar=e,oe=e;let se=!1;const rr=e;if(!(typeof T=="number"&&isFinite(T))){const V={instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[V]:o.push(V),e++}var Pr=rr===e;
se=se||Pr;const Pe=e;if(e===Pe)if(Array.isArray(T)){var Ke=!0;const V=T.length;for(let he=0;he<V;he++){let tr=T[he];const te=e;if(!(typeof tr=="number"&&isFinite(
tr))){const Oe={instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max/"+he,schemaPath:"#/properties/signals/additionalPr\
operties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===
null?o=[Oe]:o.push(Oe),e++}var Ke=te===e;if(!Ke)break}}else{const V={instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/m\
ax",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{
type:"array"},message:"must be array"};o===null?o=[V]:o.push(V),e++}var Pr=Pe===e;if(se=se||Pr,se)e=oe,o!==null&&(oe?o.length=oe:o=null);else{const V={instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[V]:o.push(V),e++,k.errors=o,!1}
var X=ar===e}else var X=!0}}}}else return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/pr\
operties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
qe!==!0&&(qe=!0)}else if(ne==="zscore"){if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){let D;if(g.kind===void 0&&(D="kind")||g.mean===void 0&&(D="mean")||
g.std===void 0&&(D="std"))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/\
signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:D},message:"must have requir\
ed property '"+D+"'"}],!1;{const fe=e;for(const T in g)if(!(T==="kind"||T==="mean"||T==="std")){return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:T},message:"must NOT have additional properties"}],!1;break}if(fe===e){if(g.kind!==void 0){const T=e;
if(g.kind!=="zscore")return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/\
signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"mu\
st be equal to constant"}],!1;var we=T===e}else var we=!0;if(we){if(g.mean!==void 0){let T=g.mean;const ar=e,oe=e;let se=!1;const rr=e;if(!(typeof T=="number"&&
isFinite(T))){const V={instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/addition\
alProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};o===
null?o=[V]:o.push(V),e++}var Or=rr===e;se=se||Or;const Pe=e;if(e===Pe)if(Array.isArray(T)){var ge=!0;const V=T.length;for(let he=0;he<V;he++){let tr=T[he];const te=e;
if(!(typeof tr=="number"&&isFinite(tr))){const Oe={instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean/"+he,schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"};o===null?o=[Oe]:o.push(Oe),e++}var ge=te===e;if(!ge)break}}else{const V={instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/\
anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[V]:o.push(V),e++}var Or=Pe===e;if(se=se||Or,se)e=oe,o!==null&&(oe?o.length=
oe:o=null);else{const V={instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additi\
onalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===
null?o=[V]:o.push(V),e++,k.errors=o,!1}var we=ar===e}else var we=!0;if(we)if(g.std!==void 0){let T=g.std;const ar=e,oe=e;let se=!1;const rr=e;if(!(typeof T=="nu\
mber"&&isFinite(T))){const V={instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};
o===null?o=[V]:o.push(V),e++}var mr=rr===e;se=se||mr;const Pe=e;if(e===Pe)if(Array.isArray(T)){var Y=!0;const V=T.length;for(let he=0;he<V;he++){let tr=T[he];const te=e;
if(!(typeof tr=="number"&&isFinite(tr))){const Oe={instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std/"+he,schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"};o===null?o=[Oe]:o.push(Oe),e++}var Y=te===e;if(!Y)break}}else{const V={instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/\
type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[V]:o.push(V),e++}var mr=Pe===e;if(se=se||mr,se)e=oe,o!==null&&(oe?o.length=oe:o=
null);else{const V={instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalPr\
operties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?
o=[V]:o.push(V),e++,k.errors=o,!1}var we=ar===e}else var we=!0}}}}else return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/t\
ransform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;qe!==!0&&(qe=!0)}else if(ne==="quantile"){if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){let D;if(g.kind===void 0&&
(D="kind")||g.boundaries===void 0&&(D="boundaries"))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:D},
message:"must have required property '"+D+"'"}],!1;{const fe=e;for(const T in g)if(!(T==="kind"||T==="boundaries")){return k.errors=[{instancePath:s+"/signals/"+
v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/\
oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},message:"must NOT have additional properties"}],!1;break}if(fe===e){if(g.
kind!==void 0){const T=e;if(g.kind!=="quantile")return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"\
quantile"},message:"must be equal to constant"}],!1;var dr=T===e}else var dr=!0;if(dr)if(g.boundaries!==void 0){let T=g.boundaries;const ar=e;if(e===ar)if(Array.
isArray(T)){var _r=!0;const se=T.length;for(let rr=0;rr<se;rr++){let Pe=T[rr];const Lr=e;if(!(typeof Pe=="number"&&isFinite(Pe)))return k.errors=[{instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+rr,schemaPath:"#/properties/signals/additionalProperties/properties/tran\
sform/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _r=Lr===e;if(!_r)break}}else
return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additio\
nalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var dr=ar===
e}else var dr=!0}}}else return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/transform/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;qe!==!0&&
(qe=!0)}else return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/addit\
ionalProperties/properties/transform/properties/normalize/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:ne},message:'value \
of tag "kind" must be in oneOf'}],!1;else return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:ne},
message:'tag "kind" must be string'}],!1}}else return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var U=de===
e}else var U=!0;if(U)if(c.reason!==void 0){const g=e;if(typeof c.reason!="string")return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/reason",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/reason/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var U=g===e}else var U=!0}}}}}var F=E===e}else var F=!0}}}}}}}}}else return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"\
~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Se=S===
e;if(!Se)break}else return k.errors=[{instancePath:s+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var b=Z===e}else var b=!0;if(b)if(u.vocabs!==void 0){let A=u.vocabs;const Z=e;if(e===Z)if(A&&typeof A=="object"&&!Array.isArray(A))for(const v in A){
let N=A[v];const S=e;if(e===S)if(N&&typeof N=="object"&&!Array.isArray(N)){let ee;if(N.entries===void 0&&(ee="entries")||N.file===void 0&&(ee="file")||N.sha256===
void 0&&(ee="sha256")||N.coverage===void 0&&(ee="coverage"))return k.errors=[{instancePath:s+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/vocabs/additionalProperties/required",keyword:"required",params:{missingProperty:ee},message:"must have required property '"+ee+"'"}],!1;{const Me=e;for(const c in N)
if(!(c==="entries"||c==="file"||c==="sha256"||c==="coverage")){return k.errors=[{instancePath:s+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/vocabs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional pr\
operties"}],!1;break}if(Me===e){if(N.entries!==void 0){let c=N.entries;const E=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return k.errors=[{instancePath:s+
"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===E&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return k.errors=[{instancePath:s+"/vocabs/"+v.replace(
/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var M=E===e}else var M=!0;if(M){if(N.file!==void 0){let c=N.file;const E=e;if(e===E)if(typeof c=="string"){if(!Vr.test(
c))return k.errors=[{instancePath:s+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/\
file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else
return k.errors=[{instancePath:s+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/fil\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=E===e}else var M=!0;if(M){if(N.sha256!==void 0){let c=N.sha256;const E=e;if(e===
E)if(typeof c=="string"){if(!qr.test(c))return k.errors=[{instancePath:s+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/\
vocabs/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else
return k.errors=[{instancePath:s+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/s\
ha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=E===e}else var M=!0;if(M)if(N.coverage!==void 0){let c=N.coverage;const E=e;
if(e===E)if(typeof c=="number"&&isFinite(c)){if(c>1||isNaN(c))return k.errors=[{instancePath:s+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"\
#/properties/vocabs/additionalProperties/properties/coverage/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(c<0||isNaN(
c))return k.errors=[{instancePath:s+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/propert\
ies/coverage/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return k.errors=[{instancePath:s+"/vocabs/"+v.replace(
/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var M=E===e}else var M=!0}}}}}else return k.errors=[{instancePath:s+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/vocabs/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Te=S===e;if(!Te)break}else return k.errors=
[{instancePath:s+"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var b=Z===e}else var b=!0}}}}}}}}}}}else
return k.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return k.errors=o,e===0}k.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};const Os=K,pr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc calibration config",description:"How a model \
is to be calibrated: what the spec asks for, resolved. A fitted calibrator is another file.",type:"object",properties:{version:{const:1},fingerprint:{type:"stri\
ng",pattern:"^[0-9a-f]{64}$"},model:{type:"string"},variant:{type:["string","null"]},method:{enum:["platt","isotonic","temperature"]},heads:{type:"array",items:{
type:"string"}},sources:{type:["array","null"],items:{type:"string"}},per:{type:"array",items:{enum:["head","source"]}},signals:{type:"array",items:{type:"objec\
t",properties:{name:{type:"string"},kind:{enum:["id","ids","vec"]},vocab:{type:["string","null"]},size:{type:"integer",minimum:0}},required:["name","kind","voca\
b","size"],additionalProperties:!1}},everySeconds:{type:"number"},windowSeconds:{type:"number"},halfLifeSeconds:{type:["number","null"]},traffic:{type:["object",
"null"],properties:{column:{type:"string"},value:{type:"string"}},required:["column","value"],additionalProperties:!1},sampling:{type:["object","null"],properties:{
base:{type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["b\
ase","keep","log","correct"],additionalProperties:!1}},required:["version","fingerprint","model","variant","method","heads","sources","per","signals","everySeco\
nds","windowSeconds","halfLifeSeconds","traffic","sampling"],additionalProperties:!1,$id:"calibration"};function K(u,{instancePath:s="",parentData:Rr,parentDataProperty:Sr,
rootData:Ir=u,dynamicAnchors:Br={}}={}){let o=null,e=0;const xe=K.evaluated;if(xe.dynamicProps&&(xe.props=void 0),xe.dynamicItems&&(xe.items=void 0),e===0)if(u&&
typeof u=="object"&&!Array.isArray(u)){let pe;if(u.version===void 0&&(pe="version")||u.fingerprint===void 0&&(pe="fingerprint")||u.model===void 0&&(pe="model")||
u.variant===void 0&&(pe="variant")||u.method===void 0&&(pe="method")||u.heads===void 0&&(pe="heads")||u.sources===void 0&&(pe="sources")||u.per===void 0&&(pe="p\
er")||u.signals===void 0&&(pe="signals")||u.everySeconds===void 0&&(pe="everySeconds")||u.windowSeconds===void 0&&(pe="windowSeconds")||u.halfLifeSeconds===void 0&&
(pe="halfLifeSeconds")||u.traffic===void 0&&(pe="traffic")||u.sampling===void 0&&(pe="sampling"))return K.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:pe},message:"must have required property '"+pe+"'"}],!1;{const Ae=e;for(const q in u)if(!yr.call(pr.properties,q)){return K.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"}],
!1;break}if(Ae===e){if(u.version!==void 0){const q=e;if(u.version!==1)return K.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var b=q===e}else var b=!0;if(b){if(u.fingerprint!==void 0){let q=u.fingerprint;const F=e;
if(e===F)if(typeof q=="string"){if(!qr.test(q))return K.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return K.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/finge\
rprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var b=F===e}else var b=!0;if(b){if(u.model!==void 0){const q=e;if(typeof u.model!=
"string")return K.errors=[{instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var b=q===
e}else var b=!0;if(b){if(u.variant!==void 0){let q=u.variant;const F=e;if(typeof q!="string"&&q!==null)return K.errors=[{instancePath:s+"/variant",schemaPath:"#\
/properties/variant/type",keyword:"type",params:{type:pr.properties.variant.type},message:"must be string,null"}],!1;var b=F===e}else var b=!0;if(b){if(u.method!==
void 0){let q=u.method;const F=e;if(!(q==="platt"||q==="isotonic"||q==="temperature"))return K.errors=[{instancePath:s+"/method",schemaPath:"#/properties/method\
/enum",keyword:"enum",params:{allowedValues:pr.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var b=F===e}else var b=!0;if(b){
if(u.heads!==void 0){let q=u.heads;const F=e;if(e===F)if(Array.isArray(q)){var ae=!0;const H=q.length;for(let C=0;C<H;C++){const R=e;if(typeof q[C]!="string")return K.
errors=[{instancePath:s+"/heads/"+C,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ae=R===e;
if(!ae)break}}else return K.errors=[{instancePath:s+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var b=F===e}else var b=!0;if(b){if(u.sources!==void 0){let q=u.sources;const F=e;if(!Array.isArray(q)&&q!==null)return K.errors=[{instancePath:s+"/sources",schemaPath:"\
#/properties/sources/type",keyword:"type",params:{type:pr.properties.sources.type},message:"must be array,null"}],!1;if(e===F&&Array.isArray(q)){var Re=!0;const H=q.
length;for(let C=0;C<H;C++){const R=e;if(typeof q[C]!="string")return K.errors=[{instancePath:s+"/sources/"+C,schemaPath:"#/properties/sources/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Re=R===e;if(!Re)break}}var b=F===e}else var b=!0;if(b){if(u.per!==void 0){let q=u.per;const F=e;if(e===
F)if(Array.isArray(q)){var We=!0;const H=q.length;for(let C=0;C<H;C++){let R=q[C];const J=e;if(!(R==="head"||R==="source"))return K.errors=[{instancePath:s+"/pe\
r/"+C,schemaPath:"#/properties/per/items/enum",keyword:"enum",params:{allowedValues:pr.properties.per.items.enum},message:"must be equal to one of the allowed v\
alues"}],!1;var We=J===e;if(!We)break}}else return K.errors=[{instancePath:s+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var b=F===e}else var b=!0;if(b){if(u.signals!==void 0){let q=u.signals;const F=e;if(e===F)if(Array.isArray(q)){var ke=!0;const H=q.length;for(let C=0;C<
H;C++){let R=q[C];const J=e;if(e===J)if(R&&typeof R=="object"&&!Array.isArray(R)){let Xe;if(R.name===void 0&&(Xe="name")||R.kind===void 0&&(Xe="kind")||R.vocab===
void 0&&(Xe="vocab")||R.size===void 0&&(Xe="size"))return K.errors=[{instancePath:s+"/signals/"+C,schemaPath:"#/properties/signals/items/required",keyword:"requ\
ired",params:{missingProperty:Xe},message:"must have required property '"+Xe+"'"}],!1;{const qe=e;for(const X in R)if(!(X==="name"||X==="kind"||X==="vocab"||X===
"size")){return K.errors=[{instancePath:s+"/signals/"+C,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:X},
message:"must NOT have additional properties"}],!1;break}if(qe===e){if(R.name!==void 0){const X=e;if(typeof R.name!="string")return K.errors=[{instancePath:s+"/\
signals/"+C+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var B=X===e}else
var B=!0;if(B){if(R.kind!==void 0){let X=R.kind;const be=e;if(!(X==="id"||X==="ids"||X==="vec"))return K.errors=[{instancePath:s+"/signals/"+C+"/kind",schemaPath:"\
#/properties/signals/items/properties/kind/enum",keyword:"enum",params:{allowedValues:pr.properties.signals.items.properties.kind.enum},message:"must be equal t\
o one of the allowed values"}],!1;var B=be===e}else var B=!0;if(B){if(R.vocab!==void 0){let X=R.vocab;const be=e;if(typeof X!="string"&&X!==null)return K.errors=
[{instancePath:s+"/signals/"+C+"/vocab",schemaPath:"#/properties/signals/items/properties/vocab/type",keyword:"type",params:{type:pr.properties.signals.items.properties.
vocab.type},message:"must be string,null"}],!1;var B=be===e}else var B=!0;if(B)if(R.size!==void 0){let X=R.size;const be=e;if(!(typeof X=="number"&&!(X%1)&&!isNaN(
X)&&isFinite(X)))return K.errors=[{instancePath:s+"/signals/"+C+"/size",schemaPath:"#/properties/signals/items/properties/size/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===be&&typeof X=="number"&&isFinite(X)&&(X<0||isNaN(X)))return K.errors=[{instancePath:s+"/signals/"+C+"/size",schemaPath:"\
#/properties/signals/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var B=be===e}else var B=!0}}}}}else
return K.errors=[{instancePath:s+"/signals/"+C,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var ke=J===e;if(!ke)break}}else return K.errors=[{instancePath:s+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var b=F===e}else var b=!0;if(b){if(u.everySeconds!==void 0){let q=u.everySeconds;const F=e;if(!(typeof q=="number"&&isFinite(q)))return K.errors=
[{instancePath:s+"/everySeconds",schemaPath:"#/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var b=F===e}else
var b=!0;if(b){if(u.windowSeconds!==void 0){let q=u.windowSeconds;const F=e;if(!(typeof q=="number"&&isFinite(q)))return K.errors=[{instancePath:s+"/windowSecon\
ds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var b=F===e}else var b=!0;if(b){if(u.halfLifeSeconds!==
void 0){let q=u.halfLifeSeconds;const F=e;if(!(typeof q=="number"&&isFinite(q))&&q!==null)return K.errors=[{instancePath:s+"/halfLifeSeconds",schemaPath:"#/prop\
erties/halfLifeSeconds/type",keyword:"type",params:{type:pr.properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var b=F===e}else var b=!0;if(b){
if(u.traffic!==void 0){let q=u.traffic;const F=e;if(!(q&&typeof q=="object"&&!Array.isArray(q))&&q!==null)return K.errors=[{instancePath:s+"/traffic",schemaPath:"\
#/properties/traffic/type",keyword:"type",params:{type:pr.properties.traffic.type},message:"must be object,null"}],!1;if(e===F&&q&&typeof q=="object"&&!Array.isArray(
q)){let H;if(q.column===void 0&&(H="column")||q.value===void 0&&(H="value"))return K.errors=[{instancePath:s+"/traffic",schemaPath:"#/properties/traffic/require\
d",keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;{const C=e;for(const R in q)if(!(R==="column"||R==="value")){
return K.errors=[{instancePath:s+"/traffic",schemaPath:"#/properties/traffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:R},
message:"must NOT have additional properties"}],!1;break}if(C===e){if(q.column!==void 0){const R=e;if(typeof q.column!="string")return K.errors=[{instancePath:s+
"/traffic/column",schemaPath:"#/properties/traffic/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var L=R===e}else var L=!0;
if(L)if(q.value!==void 0){const R=e;if(typeof q.value!="string")return K.errors=[{instancePath:s+"/traffic/value",schemaPath:"#/properties/traffic/properties/va\
lue/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var L=R===e}else var L=!0}}}var b=F===e}else var b=!0;if(b)if(u.sampling!==void 0){
let q=u.sampling;const F=e;if(!(q&&typeof q=="object"&&!Array.isArray(q))&&q!==null)return K.errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sampli\
ng/type",keyword:"type",params:{type:pr.properties.sampling.type},message:"must be object,null"}],!1;if(e===F&&q&&typeof q=="object"&&!Array.isArray(q)){let H;if(q.
base===void 0&&(H="base")||q.keep===void 0&&(H="keep")||q.log===void 0&&(H="log")||q.correct===void 0&&(H="correct"))return K.errors=[{instancePath:s+"/sampling",
schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;{const C=e;for(const R in q)
if(!(R==="base"||R==="keep"||R==="log"||R==="correct")){return K.errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:R},message:"must NOT have additional properties"}],!1;break}if(C===e){if(q.base!==void 0){let R=q.base;const J=e;
if(typeof R!="string"&&R!==null)return K.errors=[{instancePath:s+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{
type:pr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var $e=J===e}else var $e=!0;if($e){if(q.keep!==void 0){let R=q.keep;const J=e;
if(e===J)if(typeof R=="number"&&isFinite(R)){if(R>1||isNaN(R))return K.errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/sampling/properties/kee\
p/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(R<0||isNaN(R))return K.errors=[{instancePath:s+"/sampling/keep",schemaPath:"\
#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return K.errors=[{instancePath:s+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $e=J===e}else var $e=!0;
if($e){if(q.log!==void 0){let R=q.log;const J=e;if(!(R==="unsampled"||R==="sampled"))return K.errors=[{instancePath:s+"/sampling/log",schemaPath:"#/properties/s\
ampling/properties/log/enum",keyword:"enum",params:{allowedValues:pr.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed value\
s"}],!1;var $e=J===e}else var $e=!0;if($e)if(q.correct!==void 0){let R=q.correct;const J=e;if(!(R==="weight"||R==="base"||R==="batch"))return K.errors=[{instancePath:s+
"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:pr.properties.sampling.properties.correct.enum},
message:"must be equal to one of the allowed values"}],!1;var $e=J===e}else var $e=!0}}}}}var b=F===e}else var b=!0}}}}}}}}}}}}}}}else return K.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return K.errors=o,e===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
const _s=Ve,ks={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc manifest",description:"What a build or a trained bundle holds: the fingerprin\
t of its plan and a hash of every other file.",type:"object",properties:{version:{const:1},adsc:{type:"string"},model:{type:"string"},variant:{type:["string","n\
ull"]},baseline:{type:"string"},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},modelFingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},files:{type:"obje\
ct",additionalProperties:{type:"object",properties:{bytes:{type:"integer",minimum:0},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:["bytes","sha256"],
additionalProperties:!1}}},required:["version","adsc","model","variant","fingerprint","files"],additionalProperties:!1,$id:"manifest"};function Ve(u,{instancePath:s="",
parentData:Rr,parentDataProperty:Sr,rootData:Ir=u,dynamicAnchors:Br={}}={}){let o=null,e=0;const xe=Ve.evaluated;if(xe.dynamicProps&&(xe.props=void 0),xe.dynamicItems&&
(xe.items=void 0),e===0)if(u&&typeof u=="object"&&!Array.isArray(u)){let We;if(u.version===void 0&&(We="version")||u.adsc===void 0&&(We="adsc")||u.model===void 0&&
(We="model")||u.variant===void 0&&(We="variant")||u.fingerprint===void 0&&(We="fingerprint")||u.files===void 0&&(We="files"))return Ve.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:We},message:"must have required property '"+We+"'"}],!1;{const ke=e;for(const B in u)if(!(B==="version"||
B==="adsc"||B==="model"||B==="variant"||B==="baseline"||B==="fingerprint"||B==="modelFingerprint"||B==="files")){return Ve.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},message:"must NOT have additional properties"}],!1;break}if(ke===e){if(u.version!==
void 0){const B=e;if(u.version!==1)return Ve.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant"}],!1;var b=B===e}else var b=!0;if(b){if(u.adsc!==void 0){const B=e;if(typeof u.adsc!="string")return Ve.errors=[{instancePath:s+
"/adsc",schemaPath:"#/properties/adsc/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var b=B===e}else var b=!0;if(b){if(u.model!==void 0){
const B=e;if(typeof u.model!="string")return Ve.errors=[{instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var b=B===e}else var b=!0;if(b){if(u.variant!==void 0){let B=u.variant;const L=e;if(typeof B!="string"&&B!==null)return Ve.errors=[{instancePath:s+
"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:ks.properties.variant.type},message:"must be string,null"}],!1;var b=L===e}else var b=!0;
if(b){if(u.baseline!==void 0){const B=e;if(typeof u.baseline!="string")return Ve.errors=[{instancePath:s+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var b=B===e}else var b=!0;if(b){if(u.fingerprint!==void 0){let B=u.fingerprint;const L=e;if(e===L)if(typeof B==
"string"){if(!qr.test(B))return Ve.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Ve.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var b=L===e}else var b=!0;if(b){if(u.modelFingerprint!==void 0){let B=u.modelFingerprint;const L=e;
if(e===L)if(typeof B=="string"){if(!qr.test(B))return Ve.errors=[{instancePath:s+"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Ve.errors=[{instancePath:s+"/modelFingerprint",schemaPath:"\
#/properties/modelFingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var b=L===e}else var b=!0;if(b)if(u.files!==void 0){let B=u.
files;const L=e;if(e===L)if(B&&typeof B=="object"&&!Array.isArray(B))for(const pe in B){let Ae=B[pe];const q=e;if(e===q)if(Ae&&typeof Ae=="object"&&!Array.isArray(
Ae)){let F;if(Ae.bytes===void 0&&(F="bytes")||Ae.sha256===void 0&&(F="sha256"))return Ve.errors=[{instancePath:s+"/files/"+pe.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],
!1;{const G=e;for(const H in Ae)if(!(H==="bytes"||H==="sha256")){return Ve.errors=[{instancePath:s+"/files/"+pe.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:H},message:"must NOT have additional pro\
perties"}],!1;break}if(G===e){if(Ae.bytes!==void 0){let H=Ae.bytes;const C=e;if(!(typeof H=="number"&&!(H%1)&&!isNaN(H)&&isFinite(H)))return Ve.errors=[{instancePath:s+
"/files/"+pe.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===C&&typeof H=="number"&&isFinite(H)&&(H<0||isNaN(H)))return Ve.errors=[{instancePath:s+"/files/"+pe.replace(/~/g,
"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var ae=C===e}else var ae=!0;if(ae)if(Ae.sha256!==void 0){let H=Ae.sha256;const C=e;if(e===C)if(typeof H=="string"){if(!qr.test(H))return Ve.
errors=[{instancePath:s+"/files/"+pe.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/patt\
ern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Ve.errors=[{instancePath:s+"/files/"+pe.
replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var ae=C===e}else var ae=!0}}}else return Ve.errors=[{instancePath:s+"/files/"+pe.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/files/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Re=q===e;if(!Re)break}else return Ve.errors=
[{instancePath:s+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var b=L===e}else var b=!0}}}}}}}}}else
return Ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ve.errors=o,e===0}Ve.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const qs=Je;function Je(u,{instancePath:s="",parentData:Rr,parentDataProperty:Sr,rootData:Ir=u,dynamicAnchors:Br={}}={}){let o=null,e=0;const xe=Je.evaluated;if(xe.dynamicProps&&
(xe.props=void 0),xe.dynamicItems&&(xe.items=void 0),e===0)if(u&&typeof u=="object"&&!Array.isArray(u)){let q;if(u.version===void 0&&(q="version")||u.fingerprint===
void 0&&(q="fingerprint")||u.cases===void 0&&(q="cases"))return Je.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:q},
message:"must have required property '"+q+"'"}],!1;{const F=e;for(const G in u)if(!(G==="version"||G==="fingerprint"||G==="cases")){return Je.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:G},message:"must NOT have additional properties"}],!1;break}if(F===
e){if(u.version!==void 0){const G=e;if(u.version!==1)return Je.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var b=G===e}else var b=!0;if(b){if(u.fingerprint!==void 0){let G=u.fingerprint;const H=e;if(e===H)if(typeof G==
"string"){if(!qr.test(G))return Je.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Je.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var b=H===e}else var b=!0;if(b)if(u.cases!==void 0){let G=u.cases;const H=e;if(e===H)if(Array.
isArray(G)){var ae=!0;const R=G.length;for(let J=0;J<R;J++){let U=G[J];const Xe=e;if(e===Xe)if(U&&typeof U=="object"&&!Array.isArray(U)){let X;if(U.note===void 0&&
(X="note")||U.serving===void 0&&(X="serving")||U.row===void 0&&(X="row")||U.signals===void 0&&(X="signals"))return Je.errors=[{instancePath:s+"/cases/"+J,schemaPath:"\
#/properties/cases/items/required",keyword:"required",params:{missingProperty:X},message:"must have required property '"+X+"'"}],!1;{const be=e;for(const je in U)
if(!(je==="note"||je==="serving"||je==="row"||je==="signals")){return Je.errors=[{instancePath:s+"/cases/"+J,schemaPath:"#/properties/cases/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:je},message:"must NOT have additional properties"}],!1;break}if(be===e){if(U.note!==void 0){const je=e;
if(typeof U.note!="string")return Je.errors=[{instancePath:s+"/cases/"+J+"/note",schemaPath:"#/properties/cases/items/properties/note/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Re=je===e}else var Re=!0;if(Re){if(U.serving!==void 0){const je=e;if(typeof U.serving!="boolean")return Je.errors=
[{instancePath:s+"/cases/"+J+"/serving",schemaPath:"#/properties/cases/items/properties/serving/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var Re=je===e}else var Re=!0;if(Re){if(U.row!==void 0){let je=U.row;const Ke=e;if(!(je&&typeof je=="object"&&!Array.isArray(je)))return Je.errors=[{
instancePath:s+"/cases/"+J+"/row",schemaPath:"#/properties/cases/items/properties/row/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var Re=Ke===e}else var Re=!0;if(Re)if(U.signals!==void 0){let je=U.signals;const Ke=e;if(e===Ke)if(je&&typeof je=="object"&&!Array.isArray(je))for(const we in je){
let ge=je[we];const Or=e,Y=e;let mr=!1;const dr=e;if(e===dr)if(ge&&typeof ge=="object"&&!Array.isArray(ge)){let Se;if(ge.values===void 0&&(Se="values")){const M={
instancePath:s+"/cases/"+J+"/signals/"+we.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/an\
yOf/0/required",keyword:"required",params:{missingProperty:Se},message:"must have required property '"+Se+"'"};o===null?o=[M]:o.push(M),e++}else{const M=e;for(const Te in ge)
if(Te!=="values"){const ue={instancePath:s+"/cases/"+J+"/signals/"+we.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/sig\
nals/additionalProperties/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Te},message:"must NOT have additional properti\
es"};o===null?o=[ue]:o.push(ue),e++;break}if(M===e&&ge.values!==void 0){let Te=ge.values;if(e===e)if(Array.isArray(Te)){var We=!0;const Ee=Te.length;for(let A=0;A<
Ee;A++){let Z=Te[A];const cr=e;if(!(typeof Z=="number"&&isFinite(Z))){const N={instancePath:s+"/cases/"+J+"/signals/"+we.replace(/~/g,"~0").replace(/\//g,"~1")+
"/values/"+A,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/items/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"};o===null?o=[N]:o.push(N),e++}var We=cr===e;if(!We)break}}else{const Ee={instancePath:s+"/cases/"+J+"/signals/"+we.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/values",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/type",keyword:"type",params:{
type:"array"},message:"must be array"};o===null?o=[Ee]:o.push(Ee),e++}}}}else{const Se={instancePath:s+"/cases/"+J+"/signals/"+we.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};
o===null?o=[Se]:o.push(Se),e++}var pe=dr===e;if(mr=mr||pe,pe)var ke=!0;const _r=e;if(e===_r)if(ge&&typeof ge=="object"&&!Array.isArray(ge)){let Se;if(ge.ids===void 0&&
(Se="ids")){const M={instancePath:s+"/cases/"+J+"/signals/"+we.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/ad\
ditionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:Se},message:"must have required property '"+Se+"'"};o===null?o=[M]:o.push(M),e++}else{
const M=e;for(const Te in ge)if(!(Te==="ids"||Te==="weights")){const ue={instancePath:s+"/cases/"+J+"/signals/"+we.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Te},message:"\
must NOT have additional properties"};o===null?o=[ue]:o.push(ue),e++;break}if(M===e){if(ge.ids!==void 0){let Te=ge.ids;const ue=e;if(e===ue)if(Array.isArray(Te)){
var B=!0;const Ee=Te.length;for(let A=0;A<Ee;A++){let Z=Te[A];const cr=e;if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z)&&isFinite(Z))){const N={instancePath:s+"/cas\
es/"+J+"/signals/"+we.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+A,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/prop\
erties/ids/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};o===null?o=[N]:o.push(N),e++}if(e===cr&&typeof Z=="number"&&isFinite(Z)&&
(Z<0||isNaN(Z))){const N={instancePath:s+"/cases/"+J+"/signals/"+we.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+A,schemaPath:"#/properties/cases/items/proper\
ties/signals/additionalProperties/anyOf/1/properties/ids/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};o===null?o=[N]:
o.push(N),e++}var B=cr===e;if(!B)break}}else{const Ee={instancePath:s+"/cases/"+J+"/signals/"+we.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids",schemaPath:"#/pro\
perties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?
o=[Ee]:o.push(Ee),e++}var L=ue===e}else var L=!0;if(L)if(ge.weights!==void 0){let Te=ge.weights;const ue=e;if(e===ue)if(Array.isArray(Te)){var $e=!0;const A=Te.
length;for(let Z=0;Z<A;Z++){let cr=Te[Z];const v=e;if(!(typeof cr=="number"&&isFinite(cr))){const S={instancePath:s+"/cases/"+J+"/signals/"+we.replace(/~/g,"~0").
replace(/\//g,"~1")+"/weights/"+Z,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/items/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"};o===null?o=[S]:o.push(S),e++}var $e=v===e;if(!$e)break}}else{const A={instancePath:s+"/cases/"+J+"/signals\
/"+we.replace(/~/g,"~0").replace(/\//g,"~1")+"/weights",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/\
type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[A]:o.push(A),e++}var L=ue===e}else var L=!0}}}else{const Se={instancePath:s+"/ca\
ses/"+J+"/signals/"+we.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};o===null?o=[Se]:o.push(Se),e++}var pe=_r===e;if(mr=mr||pe,pe&&ke!==!0&&(ke=!0),mr)e=Y,o!==null&&(Y?o.length=
Y:o=null);else{const Se={instancePath:s+"/cases/"+J+"/signals/"+we.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signal\
s/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[Se]:o.push(Se),e++,Je.errors=o,!1}var Ae=Or===
e;if(!Ae)break}else return Je.errors=[{instancePath:s+"/cases/"+J+"/signals",schemaPath:"#/properties/cases/items/properties/signals/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var Re=Ke===e}else var Re=!0}}}}}else return Je.errors=[{instancePath:s+"/cases/"+J,schemaPath:"#/properties/cases/\
items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ae=Xe===e;if(!ae)break}}else return Je.errors=[{instancePath:s+"/cases",schemaPath:"\
#/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var b=H===e}else var b=!0}}}}else return Je.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Je.errors=o,e===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Os as calibration,qs as golden,Ps as lock,_s as manifest,ws as plan};
