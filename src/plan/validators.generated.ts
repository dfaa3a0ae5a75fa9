// Generated from scripts/schemas by scripts/generate.ts; do not edit.
// @ts-nocheck
const us=i,j={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc plan",description:"Everything that adsc resolved of a spec: data, transforms wi\
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
{type:"object",properties:{kind:{const:"uniform"},scale:{type:"number"}},required:["kind","scale"],additionalProperties:!1}]}},required:["id","vocab","rows","wi\
dth","signals","init"],additionalProperties:!1}},signals:{type:"array",items:{type:"object",properties:{name:{type:"string"},doc:{type:["string","null"]},format:{
enum:["continuous","onehot","indexed","hash_onehot","hash_indexed","dense"]},input:{type:"string"},derive:{type:["object","null"],properties:{fn:{enum:["hour","\
weekday"]},zone:{type:"string"}},required:["fn","zone"],additionalProperties:!1},sources:{type:["array","null"],items:{type:"string"}},serve:{anyOf:[{type:["str\
ing","number","boolean"]},{type:"null"}]},encoding:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{
const:"vec"},length:{type:"integer",minimum:1},width:{type:"integer",minimum:1},missingFlag:{type:"boolean"},squash:{enum:["none","log","asinh","tanh"]},clip:{type:[
"array","null"],prefixItems:[{type:"number"},{type:"number"}],items:!1,minItems:2},normalize:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],
oneOf:[{type:"object",properties:{kind:{const:"none"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"l2"}},required:["kind"],
additionalProperties:!1},{type:"object",properties:{kind:{const:"minmax"},min:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]},max:{anyOf:[{type:"\
number"},{type:"array",items:{type:"number"}}]}},required:["kind","min","max"],additionalProperties:!1},{type:"object",properties:{kind:{const:"zscore"},mean:{anyOf:[
{type:"number"},{type:"array",items:{type:"number"}}]},std:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]}},required:["kind","mean","std"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"quantile"},boundaries:{type:"array",items:{type:"number"}}},required:["kind","boundaries"],additionalProperties:!1}]},default:{
type:["number","null"]}},required:["kind","length","width","missingFlag","squash","clip","normalize","default"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"id"},vocab:{type:"string"},default:{type:["string","null"]}},required:["kind","vocab","default"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"ids"},vocab:{type:"string"},max:{type:"integer",minimum:1},keep:{enum:["first","last"]},pool:{enum:["mean","sum","max","attention"]},split:{type:["\
string","null"]}},required:["kind","vocab","max","keep","pool","split"],additionalProperties:!1}]},table:{type:["string","null"]},side:{enum:["request","candida\
te"]},reason:{type:"string"}},required:["name","doc","format","input","derive","sources","serve","encoding","table","side","reason"],additionalProperties:!1}},nodes:{
type:"array",items:{type:"object",discriminator:{propertyName:"op"},required:["op"],oneOf:[{type:"object",properties:{op:{const:"input"},id:{type:"string"},width:{
type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"}},required:["op","id","width","tower","signal"],additionalProperties:!1},
{type:"object",properties:{op:{const:"lookup"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"strin\
g"},table:{type:"string"}},required:["op","id","width","tower","signal","table"],additionalProperties:!1},{type:"object",properties:{op:{const:"pool"},id:{type:"\
string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"},table:{type:"string"},pool:{enum:["mean","sum","max",
"attention"]},max:{type:"integer",minimum:1},query:{type:["string","null"]}},required:["op","id","width","tower","signal","table","pool","max","query"],additionalProperties:!1},
{type:"object",properties:{op:{const:"concat"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",
items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"dense"},id:{type:"\
string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},kernel:{type:"string"},bias:{type:["string","null"]},activation:{
enum:["none","relu","tanh","sigmoid","gelu","swish","leaky_relu"]}},required:["op","id","width","tower","input","kernel","bias","activation"],additionalProperties:!1},
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
activation"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},activation:{enum:["none","relu",
"tanh","sigmoid","gelu","swish","leaky_relu"]}},required:["op","id","width","tower","input","activation"],additionalProperties:!1},{type:"object",properties:{op:{
const:"dropout"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},rate:{type:"number",minimum:0,
maximum:1}},required:["op","id","width","tower","input","rate"],additionalProperties:!1}]}},params:{type:"array",items:{type:"object",properties:{name:{type:"st\
ring"},shape:{type:"array",items:{type:"integer",minimum:1}},init:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{
kind:{const:"zeros"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"ones"}},required:["kind"],additionalProperties:!1},{type:"\
object",properties:{kind:{const:"glorot"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"he"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"uniform"},scale:{type:"number"}},required:["kind","scale"],additionalProperties:!1}]},trainable:{type:"boolean"},tower:{
type:["integer","null"],minimum:0}},required:["name","shape","init","trainable","tower"],additionalProperties:!1}},towers:{type:"array",items:{type:"object",properties:{
name:{type:"string"},source:{type:["string","null"]},fallback:{type:"boolean"}},required:["name","source","fallback"],additionalProperties:!1}},heads:{type:"arr\
ay",items:{type:"object",properties:{name:{type:"string"},doc:{type:["string","null"]},label:{type:"object",properties:{column:{type:"string"},op:{enum:["==","!\
=","<","<=",">",">=",null]},value:{anyOf:[{type:["string","number","boolean"]},{type:"null"}]}},required:["column","op","value"],additionalProperties:!1},lossWeight:{
type:"number"},sources:{type:["array","null"],items:{type:"string"}},withinSeconds:{type:["number","null"]}},required:["name","doc","label","lossWeight","source\
s","withinSeconds"],additionalProperties:!1}},outputs:{type:"array",items:{type:"object",properties:{head:{type:"string"},logits:{type:"array",items:{type:"stri\
ng"}},bias:{type:["string","null"]}},required:["head","logits","bias"],additionalProperties:!1}},sampling:{type:["object","null"],properties:{base:{type:["strin\
g","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["base","keep","log",
"correct"],additionalProperties:!1},calibration:{type:["object","null"],properties:{method:{enum:["platt","isotonic","temperature"]},signals:{type:"array",items:{
type:"string"}},per:{type:"array",items:{enum:["head","source"]}},everySeconds:{type:"number"},windowSeconds:{type:"number"},halfLifeSeconds:{type:["number","nu\
ll"]},traffic:{enum:["all","own"]}},required:["method","signals","per","everySeconds","windowSeconds","halfLifeSeconds","traffic"],additionalProperties:!1},train:{
type:"object",properties:{optimizer:{type:"object",properties:{kind:{enum:["adam","adagrad","sgd"]},learningRate:{type:"number"}},required:["kind","learningRate"],
additionalProperties:!1},embeddings:{type:"object",properties:{kind:{enum:["adam","adagrad","sgd"]},learningRate:{type:"number"}},required:["kind","learningRate"],
additionalProperties:!1},batch:{type:"integer",minimum:1},epochs:{type:"integer",minimum:1},seed:{type:"integer"},l2:{type:"number"},patience:{type:"integer",minimum:0},
holdout:{anyOf:[{$ref:"#/$defs/split"},{type:"null"}]},validate:{anyOf:[{$ref:"#/$defs/split"},{type:"null"}]},sources:{type:["array","null"],items:{type:"strin\
g"}}},required:["optimizer","embeddings","batch","epochs","seed","l2","patience","holdout","validate","sources"],additionalProperties:!1},baselines:{type:"array",
items:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"lr"},options:{type:"object",additionalProperties:{
type:"number"}}},required:["kind","options"],additionalProperties:!1},{type:"object",properties:{kind:{const:"wide_deep"},wide:{type:"array",items:{type:"array",
items:{type:"string"}}},options:{type:"object",additionalProperties:{type:"number"}}},required:["kind","wide","options"],additionalProperties:!1},{type:"object",
properties:{kind:{const:"gbdt_lr"},trees:{type:"integer",minimum:1},depth:{type:"integer",minimum:1},options:{type:"object",additionalProperties:{type:"number"}}},
required:["kind","trees","depth","options"],additionalProperties:!1}]}},cost:{type:"object",properties:{params:{type:"integer",minimum:0},flops:{type:"integer",
minimum:0},memory:{type:"integer",minimum:0},items:{type:"array",items:{type:"object",properties:{name:{type:"string"},kind:{enum:["table","layer"]},params:{type:"\
integer",minimum:0},bytes:{type:"integer",minimum:0},optimizerBytes:{type:"integer",minimum:0},flops:{type:"integer",minimum:0},activationBytes:{type:"integer",
minimum:0}},required:["name","kind","params","bytes","optimizerBytes","flops","activationBytes"],additionalProperties:!1}}},required:["params","flops","memory",
"items"],additionalProperties:!1},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:["version","model","variant","doc","data","inputs","vocabs","ta\
bles","signals","nodes","params","towers","heads","outputs","sampling","calibration","train","baselines","cost","fingerprint"],additionalProperties:!1,$defs:{split:{
type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"last"},seconds:{type:"number"}},required:["ki\
nd","seconds"],additionalProperties:!1},{type:"object",properties:{kind:{const:"random"},fraction:{type:"number",minimum:0,maximum:1}},required:["kind","fractio\
n"],additionalProperties:!1},{type:"object",properties:{kind:{const:"hash"},fraction:{type:"number",minimum:0,maximum:1},column:{type:"string"}},required:["kind",
"fraction","column"],additionalProperties:!1},{type:"object",properties:{kind:{const:"files"},glob:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"}},
required:["kind","glob"],additionalProperties:!1}]}},$id:"plan"};const yr=Object.prototype.hasOwnProperty,jr=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$","u"),cr=new RegExp("^[0-9a-f]{64}$","u");function i(u,{instancePath:s="",
parentData:Nr,parentDataProperty:Ar,rootData:zr=u,dynamicAnchors:Fr={}}={}){let o=null,e=0;const Ae=i.evaluated;if(Ae.dynamicProps&&(Ae.props=void 0),Ae.dynamicItems&&
(Ae.items=void 0),e===0)if(u&&typeof u=="object"&&!Array.isArray(u)){let Se;if(u.version===void 0&&(Se="version")||u.model===void 0&&(Se="model")||u.variant===void 0&&
(Se="variant")||u.doc===void 0&&(Se="doc")||u.data===void 0&&(Se="data")||u.inputs===void 0&&(Se="inputs")||u.vocabs===void 0&&(Se="vocabs")||u.tables===void 0&&
(Se="tables")||u.signals===void 0&&(Se="signals")||u.nodes===void 0&&(Se="nodes")||u.params===void 0&&(Se="params")||u.towers===void 0&&(Se="towers")||u.heads===
void 0&&(Se="heads")||u.outputs===void 0&&(Se="outputs")||u.sampling===void 0&&(Se="sampling")||u.calibration===void 0&&(Se="calibration")||u.train===void 0&&(Se=
"train")||u.baselines===void 0&&(Se="baselines")||u.cost===void 0&&(Se="cost")||u.fingerprint===void 0&&(Se="fingerprint"))return i.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:Se},message:"must have required property '"+Se+"'"}],!1;{const ds=e;for(const y in u)if(!yr.call(j.properties,
y)){return i.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have add\
itional properties"}],!1;break}if(ds===e){if(u.version!==void 0){const y=e;if(u.version!==1)return i.errors=[{instancePath:s+"/version",schemaPath:"#/properties\
/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var h=y===e}else var h=!0;if(h){if(u.model!==void 0){const y=e;
if(typeof u.model!="string")return i.errors=[{instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var h=y===e}else var h=!0;if(h){if(u.variant!==void 0){let y=u.variant;const B=e;if(typeof y!="string"&&y!==null)return i.errors=[{instancePath:s+
"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:j.properties.variant.type},message:"must be string,null"}],!1;var h=B===e}else var h=!0;
if(h){if(u.baseline!==void 0){let y=u.baseline;const B=e;if(!(y==="lr"||y==="wide_deep"||y==="gbdt_lr"))return i.errors=[{instancePath:s+"/baseline",schemaPath:"\
#/properties/baseline/enum",keyword:"enum",params:{allowedValues:j.properties.baseline.enum},message:"must be equal to one of the allowed values"}],!1;var h=B===
e}else var h=!0;if(h){if(u.doc!==void 0){let y=u.doc;const B=e;if(typeof y!="string"&&y!==null)return i.errors=[{instancePath:s+"/doc",schemaPath:"#/properties/\
doc/type",keyword:"type",params:{type:j.properties.doc.type},message:"must be string,null"}],!1;var h=B===e}else var h=!0;if(h){if(u.data!==void 0){let y=u.data;
const B=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return i.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:j.properties.data.type},message:"must be object,null"}],!1;if(e===B&&y&&typeof y=="object"&&!Array.isArray(y)){let T;if(y.primary===void 0&&(T="primary")||
y.joins===void 0&&(T="joins")||y.time===void 0&&(T="time")||y.source===void 0&&(T="source")||y.servedBy===void 0&&(T="servedBy")||y.weight===void 0&&(T="weight")||
y.afterImpression===void 0&&(T="afterImpression"))return i.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:T},
message:"must have required property '"+T+"'"}],!1;{const n=e;for(const r in y)if(!(r==="primary"||r==="joins"||r==="time"||r==="source"||r==="servedBy"||r==="w\
eight"||r==="afterImpression")){return i.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(n===e){if(y.primary!==void 0){let r=y.primary;const q=e;if(e===q)if(r&&typeof r==
"object"&&!Array.isArray(r)){let Ie;if(r.name===void 0&&(Ie="name")||r.glob===void 0&&(Ie="glob")||r.format===void 0&&(Ie="format")||r.header===void 0&&(Ie="hea\
der")||r.columns===void 0&&(Ie="columns")||r.delimiter===void 0&&(Ie="delimiter")||r.missing===void 0&&(Ie="missing"))return i.errors=[{instancePath:s+"/data/pr\
imary",schemaPath:"#/properties/data/properties/primary/required",keyword:"required",params:{missingProperty:Ie},message:"must have required property '"+Ie+"'"}],
!1;{const w=e;for(const g in r)if(!(g==="name"||g==="glob"||g==="format"||g==="header"||g==="columns"||g==="delimiter"||g==="missing")){return i.errors=[{instancePath:s+
"/data/primary",schemaPath:"#/properties/data/properties/primary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"mus\
t NOT have additional properties"}],!1;break}if(w===e){if(r.name!==void 0){const g=e;if(typeof r.name!="string")return i.errors=[{instancePath:s+"/data/primary/\
name",schemaPath:"#/properties/data/properties/primary/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var se=g===e}else
var se=!0;if(se){if(r.glob!==void 0){let g=r.glob;const a=e;if(e===a)if(typeof g=="string"){if(!jr.test(g))return i.errors=[{instancePath:s+"/data/primary/glob",
schemaPath:"#/properties/data/properties/primary/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'mus\
t match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return i.errors=[{instancePath:s+"/data/primary/glob",schemaPath:"#/properties/data/properties\
/primary/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var se=a===e}else var se=!0;if(se){if(r.format!==void 0){let g=r.
format;const a=e;if(!(g==="csv"||g==="tsv"||g==="jsonl"||g==="parquet"))return i.errors=[{instancePath:s+"/data/primary/format",schemaPath:"#/properties/data/pr\
operties/primary/properties/format/enum",keyword:"enum",params:{allowedValues:j.properties.data.properties.primary.properties.format.enum},message:"must be equa\
l to one of the allowed values"}],!1;var se=a===e}else var se=!0;if(se){if(r.header!==void 0){const g=e;if(typeof r.header!="boolean")return i.errors=[{instancePath:s+
"/data/primary/header",schemaPath:"#/properties/data/properties/primary/properties/header/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;var se=g===e}else var se=!0;if(se){if(r.columns!==void 0){let g=r.columns;const a=e;if(!Array.isArray(g)&&g!==null)return i.errors=[{instancePath:s+"/data/pr\
imary/columns",schemaPath:"#/properties/data/properties/primary/properties/columns/type",keyword:"type",params:{type:j.properties.data.properties.primary.properties.
columns.type},message:"must be array,null"}],!1;if(e===a&&Array.isArray(g)){var xe=!0;const re=g.length;for(let t=0;t<re;t++){const d=e;if(typeof g[t]!="string")
return i.errors=[{instancePath:s+"/data/primary/columns/"+t,schemaPath:"#/properties/data/properties/primary/properties/columns/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var xe=d===e;if(!xe)break}}var se=a===e}else var se=!0;if(se){if(r.delimiter!==void 0){let g=r.delimiter;const a=e;
if(typeof g!="string"&&g!==null)return i.errors=[{instancePath:s+"/data/primary/delimiter",schemaPath:"#/properties/data/properties/primary/properties/delimiter\
/type",keyword:"type",params:{type:j.properties.data.properties.primary.properties.delimiter.type},message:"must be string,null"}],!1;var se=a===e}else var se=!0;
if(se)if(r.missing!==void 0){let g=r.missing;const a=e;if(e===a)if(Array.isArray(g)){var Ee=!0;const re=g.length;for(let t=0;t<re;t++){const d=e;if(typeof g[t]!=
"string")return i.errors=[{instancePath:s+"/data/primary/missing/"+t,schemaPath:"#/properties/data/properties/primary/properties/missing/items/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var Ee=d===e;if(!Ee)break}}else return i.errors=[{instancePath:s+"/data/primary/missing",schemaPath:"#/\
properties/data/properties/primary/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var se=a===e}else var se=!0}}}}}}}}else
return i.errors=[{instancePath:s+"/data/primary",schemaPath:"#/properties/data/properties/primary/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var fe=q===e}else var fe=!0;if(fe){if(y.joins!==void 0){let r=y.joins;const q=e;if(e===q)if(Array.isArray(r)){var S=!0;const w=r.length;for(let g=0;g<
w;g++){let a=r[g];const m=e;if(e===m)if(a&&typeof a=="object"&&!Array.isArray(a)){let t;if(a.name===void 0&&(t="name")||a.glob===void 0&&(t="glob")||a.format===
void 0&&(t="format")||a.header===void 0&&(t="header")||a.columns===void 0&&(t="columns")||a.delimiter===void 0&&(t="delimiter")||a.missing===void 0&&(t="missing")||
a.on===void 0&&(t="on")||a.side===void 0&&(t="side")||a.asOf===void 0&&(t="asOf")||a.asOfTime===void 0&&(t="asOfTime"))return i.errors=[{instancePath:s+"/data/j\
oins/"+g,schemaPath:"#/properties/data/properties/joins/items/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+
"'"}],!1;{const d=e;for(const l in a)if(!yr.call(j.properties.data.properties.joins.items.properties,l)){return i.errors=[{instancePath:s+"/data/joins/"+g,schemaPath:"\
#/properties/data/properties/joins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional pr\
operties"}],!1;break}if(d===e){if(a.name!==void 0){const l=e;if(typeof a.name!="string")return i.errors=[{instancePath:s+"/data/joins/"+g+"/name",schemaPath:"#/\
properties/data/properties/joins/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var I=l===e}else var I=!0;if(I){
if(a.glob!==void 0){let l=a.glob;const f=e;if(e===f)if(typeof l=="string"){if(!jr.test(l))return i.errors=[{instancePath:s+"/data/joins/"+g+"/glob",schemaPath:"\
#/properties/data/properties/joins/items/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match \
pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return i.errors=[{instancePath:s+"/data/joins/"+g+"/glob",schemaPath:"#/properties/data/properties/joi\
ns/items/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var I=f===e}else var I=!0;if(I){if(a.format!==void 0){let l=a.
format;const f=e;if(!(l==="csv"||l==="tsv"||l==="jsonl"||l==="parquet"))return i.errors=[{instancePath:s+"/data/joins/"+g+"/format",schemaPath:"#/properties/dat\
a/properties/joins/items/properties/format/enum",keyword:"enum",params:{allowedValues:j.properties.data.properties.joins.items.properties.format.enum},message:"\
must be equal to one of the allowed values"}],!1;var I=f===e}else var I=!0;if(I){if(a.header!==void 0){const l=e;if(typeof a.header!="boolean")return i.errors=[
{instancePath:s+"/data/joins/"+g+"/header",schemaPath:"#/properties/data/properties/joins/items/properties/header/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var I=l===e}else var I=!0;if(I){if(a.columns!==void 0){let l=a.columns;const f=e;if(!Array.isArray(l)&&l!==null)return i.errors=[{instancePath:s+
"/data/joins/"+g+"/columns",schemaPath:"#/properties/data/properties/joins/items/properties/columns/type",keyword:"type",params:{type:j.properties.data.properties.
joins.items.properties.columns.type},message:"must be array,null"}],!1;if(e===f&&Array.isArray(l)){var Be=!0;const p=l.length;for(let P=0;P<p;P++){const X=e;if(typeof l[P]!=
"string")return i.errors=[{instancePath:s+"/data/joins/"+g+"/columns/"+P,schemaPath:"#/properties/data/properties/joins/items/properties/columns/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Be=X===e;if(!Be)break}}var I=f===e}else var I=!0;if(I){if(a.delimiter!==void 0){let l=a.delimiter;
const f=e;if(typeof l!="string"&&l!==null)return i.errors=[{instancePath:s+"/data/joins/"+g+"/delimiter",schemaPath:"#/properties/data/properties/joins/items/pr\
operties/delimiter/type",keyword:"type",params:{type:j.properties.data.properties.joins.items.properties.delimiter.type},message:"must be string,null"}],!1;var I=f===
e}else var I=!0;if(I){if(a.missing!==void 0){let l=a.missing;const f=e;if(e===f)if(Array.isArray(l)){var ae=!0;const p=l.length;for(let P=0;P<p;P++){const X=e;if(typeof l[P]!=
"string")return i.errors=[{instancePath:s+"/data/joins/"+g+"/missing/"+P,schemaPath:"#/properties/data/properties/joins/items/properties/missing/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var ae=X===e;if(!ae)break}}else return i.errors=[{instancePath:s+"/data/joins/"+g+"/missing",schemaPath:"\
#/properties/data/properties/joins/items/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var I=f===e}else var I=!0;if(I){
if(a.on!==void 0){let l=a.on;const f=e;if(e===f)if(Array.isArray(l)){var Y=!0;const p=l.length;for(let P=0;P<p;P++){let X=l[P];const $=e;if(e===$)if(X&&typeof X==
"object"&&!Array.isArray(X)){let Xe;if(X.left===void 0&&(Xe="left")||X.right===void 0&&(Xe="right"))return i.errors=[{instancePath:s+"/data/joins/"+g+"/on/"+P,schemaPath:"\
#/properties/data/properties/joins/items/properties/on/items/required",keyword:"required",params:{missingProperty:Xe},message:"must have required property '"+Xe+
"'"}],!1;{const qe=e;for(const Qe in X)if(!(Qe==="left"||Qe==="right")){return i.errors=[{instancePath:s+"/data/joins/"+g+"/on/"+P,schemaPath:"#/properties/data\
/properties/joins/items/properties/on/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Qe},message:"must NOT have additiona\
l properties"}],!1;break}if(qe===e){if(X.left!==void 0){const Qe=e;if(typeof X.left!="string")return i.errors=[{instancePath:s+"/data/joins/"+g+"/on/"+P+"/left",
schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/left/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var _=Qe===e}else var _=!0;if(_)if(X.right!==void 0){const Qe=e;if(typeof X.right!="string")return i.errors=[{instancePath:s+"/data/joins/"+g+"/on/"+P+"/righ\
t",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/right/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var _=Qe===e}else var _=!0}}}else return i.errors=[{instancePath:s+"/data/joins/"+g+"/on/"+P,schemaPath:"#/properties/data/properties/joins/items/properties/\
on/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Y=$===e;if(!Y)break}}else return i.errors=[{instancePath:s+"/data/joins/"+
g+"/on",schemaPath:"#/properties/data/properties/joins/items/properties/on/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var I=f===e}else
var I=!0;if(I){if(a.side!==void 0){let l=a.side;const f=e;if(!(l==="request"||l==="candidate"))return i.errors=[{instancePath:s+"/data/joins/"+g+"/side",schemaPath:"\
#/properties/data/properties/joins/items/properties/side/enum",keyword:"enum",params:{allowedValues:j.properties.data.properties.joins.items.properties.side.enum},
message:"must be equal to one of the allowed values"}],!1;var I=f===e}else var I=!0;if(I){if(a.asOf!==void 0){let l=a.asOf;const f=e;if(typeof l!="string"&&l!==
null)return i.errors=[{instancePath:s+"/data/joins/"+g+"/asOf",schemaPath:"#/properties/data/properties/joins/items/properties/asOf/type",keyword:"type",params:{
type:j.properties.data.properties.joins.items.properties.asOf.type},message:"must be string,null"}],!1;var I=f===e}else var I=!0;if(I)if(a.asOfTime!==void 0){let l=a.
asOfTime;const f=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return i.errors=[{instancePath:s+"/data/joins/"+g+"/asOfTime",schemaPath:"#/properti\
es/data/properties/joins/items/properties/asOfTime/type",keyword:"type",params:{type:j.properties.data.properties.joins.items.properties.asOfTime.type},message:"\
must be object,null"}],!1;if(e===f&&l&&typeof l=="object"&&!Array.isArray(l)){let p;if(l.column===void 0&&(p="column")||l.unit===void 0&&(p="unit")||l.format===
void 0&&(p="format")||l.zone===void 0&&(p="zone"))return i.errors=[{instancePath:s+"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/i\
tems/properties/asOfTime/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const P=e;for(const X in l)
if(!(X==="column"||X==="unit"||X==="format"||X==="zone")){return i.errors=[{instancePath:s+"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties\
/joins/items/properties/asOfTime/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:X},message:"must NOT have additional properties"}],
!1;break}if(P===e){if(l.column!==void 0){const X=e;if(typeof l.column!="string")return i.errors=[{instancePath:s+"/data/joins/"+g+"/asOfTime/column",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var R=X===
e}else var R=!0;if(R){if(l.unit!==void 0){let X=l.unit;const $=e;if(!(X==="s"||X==="ms"||X==="us"||X==="ns"||X===null))return i.errors=[{instancePath:s+"/data/j\
oins/"+g+"/asOfTime/unit",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/unit/enum",keyword:"enum",params:{allowedValues:j.
properties.data.properties.joins.items.properties.asOfTime.properties.unit.enum},message:"must be equal to one of the allowed values"}],!1;var R=$===e}else var R=!0;
if(R){if(l.format!==void 0){let X=l.format;const $=e;if(typeof X!="string"&&X!==null)return i.errors=[{instancePath:s+"/data/joins/"+g+"/asOfTime/format",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/properties/format/type",keyword:"type",params:{type:j.properties.data.properties.joins.items.properties.
asOfTime.properties.format.type},message:"must be string,null"}],!1;var R=$===e}else var R=!0;if(R)if(l.zone!==void 0){const X=e;if(typeof l.zone!="string")return i.
errors=[{instancePath:s+"/data/joins/"+g+"/asOfTime/zone",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/zone/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var R=X===e}else var R=!0}}}}}var I=f===e}else var I=!0}}}}}}}}}}}}else return i.errors=[{instancePath:s+
"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var S=m===e;if(!S)
break}}else return i.errors=[{instancePath:s+"/data/joins",schemaPath:"#/properties/data/properties/joins/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var fe=q===e}else var fe=!0;if(fe){if(y.time!==void 0){let r=y.time;const q=e;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return i.
errors=[{instancePath:s+"/data/time",schemaPath:"#/properties/data/properties/time/type",keyword:"type",params:{type:j.properties.data.properties.time.type},message:"\
must be object,null"}],!1;if(e===q&&r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.column===void 0&&(w="column")||r.unit===void 0&&(w="unit")||r.format===
void 0&&(w="format")||r.zone===void 0&&(w="zone"))return i.errors=[{instancePath:s+"/data/time",schemaPath:"#/properties/data/properties/time/required",keyword:"\
required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const g=e;for(const a in r)if(!(a==="column"||a==="unit"||a==="format"||
a==="zone")){return i.errors=[{instancePath:s+"/data/time",schemaPath:"#/properties/data/properties/time/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.column!==void 0){const a=e;if(typeof r.column!="string")return i.errors=
[{instancePath:s+"/data/time/column",schemaPath:"#/properties/data/properties/time/properties/column/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var oe=a===e}else var oe=!0;if(oe){if(r.unit!==void 0){let a=r.unit;const m=e;if(!(a==="s"||a==="ms"||a==="us"||a==="ns"||a===null))return i.errors=
[{instancePath:s+"/data/time/unit",schemaPath:"#/properties/data/properties/time/properties/unit/enum",keyword:"enum",params:{allowedValues:j.properties.data.properties.
time.properties.unit.enum},message:"must be equal to one of the allowed values"}],!1;var oe=m===e}else var oe=!0;if(oe){if(r.format!==void 0){let a=r.format;const m=e;
if(typeof a!="string"&&a!==null)return i.errors=[{instancePath:s+"/data/time/format",schemaPath:"#/properties/data/properties/time/properties/format/type",keyword:"\
type",params:{type:j.properties.data.properties.time.properties.format.type},message:"must be string,null"}],!1;var oe=m===e}else var oe=!0;if(oe)if(r.zone!==void 0){
const a=e;if(typeof r.zone!="string")return i.errors=[{instancePath:s+"/data/time/zone",schemaPath:"#/properties/data/properties/time/properties/zone/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var oe=a===e}else var oe=!0}}}}}var fe=q===e}else var fe=!0;if(fe){if(y.source!==void 0){let r=y.source;
const q=e;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return i.errors=[{instancePath:s+"/data/source",schemaPath:"#/properties/data/properties/sour\
ce/type",keyword:"type",params:{type:j.properties.data.properties.source.type},message:"must be object,null"}],!1;if(e===q&&r&&typeof r=="object"&&!Array.isArray(
r)){let w;if(r.column===void 0&&(w="column")||r.values===void 0&&(w="values"))return i.errors=[{instancePath:s+"/data/source",schemaPath:"#/properties/data/prop\
erties/source/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const g=e;for(const a in r)if(!(a==="c\
olumn"||a==="values")){return i.errors=[{instancePath:s+"/data/source",schemaPath:"#/properties/data/properties/source/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.column!==void 0){const a=e;if(typeof r.column!=
"string")return i.errors=[{instancePath:s+"/data/source/column",schemaPath:"#/properties/data/properties/source/properties/column/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var W=a===e}else var W=!0;if(W)if(r.values!==void 0){let a=r.values;const m=e;if(e===m)if(Array.isArray(a)){var M=!0;const t=a.
length;for(let d=0;d<t;d++){const l=e;if(typeof a[d]!="string")return i.errors=[{instancePath:s+"/data/source/values/"+d,schemaPath:"#/properties/data/propertie\
s/source/properties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=l===e;if(!M)break}}else return i.errors=[{instancePath:s+
"/data/source/values",schemaPath:"#/properties/data/properties/source/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var W=m===e}else var W=!0}}}var fe=q===e}else var fe=!0;if(fe){if(y.servedBy!==void 0){let r=y.servedBy;const q=e;if(typeof r!="string"&&r!==null)return i.errors=
[{instancePath:s+"/data/servedBy",schemaPath:"#/properties/data/properties/servedBy/type",keyword:"type",params:{type:j.properties.data.properties.servedBy.type},
message:"must be string,null"}],!1;var fe=q===e}else var fe=!0;if(fe){if(y.weight!==void 0){let r=y.weight;const q=e;if(typeof r!="string"&&r!==null)return i.errors=
[{instancePath:s+"/data/weight",schemaPath:"#/properties/data/properties/weight/type",keyword:"type",params:{type:j.properties.data.properties.weight.type},message:"\
must be string,null"}],!1;var fe=q===e}else var fe=!0;if(fe)if(y.afterImpression!==void 0){let r=y.afterImpression;const q=e;if(e===q)if(Array.isArray(r)){var F=!0;
const w=r.length;for(let g=0;g<w;g++){const a=e;if(typeof r[g]!="string")return i.errors=[{instancePath:s+"/data/afterImpression/"+g,schemaPath:"#/properties/da\
ta/properties/afterImpression/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var F=a===e;if(!F)break}}else return i.errors=[{instancePath:s+
"/data/afterImpression",schemaPath:"#/properties/data/properties/afterImpression/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var fe=q===
e}else var fe=!0}}}}}}}}var h=B===e}else var h=!0;if(h){if(u.inputs!==void 0){let y=u.inputs;const B=e;if(e===B)if(Array.isArray(y)){var G=!0;const T=y.length;for(let n=0;n<
T;n++){let r=y[n];const q=e;if(e===q)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.name===void 0&&(w="name")||r.table===void 0&&(w="table")||r.column===
void 0&&(w="column")||r.side===void 0&&(w="side")||r.kind===void 0&&(w="kind"))return i.errors=[{instancePath:s+"/inputs/"+n,schemaPath:"#/properties/inputs/ite\
ms/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const g=e;for(const a in r)if(!(a==="name"||a==="\
table"||a==="column"||a==="side"||a==="kind")){return i.errors=[{instancePath:s+"/inputs/"+n,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.name!==void 0){const a=e;if(typeof r.
name!="string")return i.errors=[{instancePath:s+"/inputs/"+n+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var ee=a===e}else var ee=!0;if(ee){if(r.table!==void 0){let a=r.table;const m=e;if(typeof a!="string"&&a!==null)return i.errors=
[{instancePath:s+"/inputs/"+n+"/table",schemaPath:"#/properties/inputs/items/properties/table/type",keyword:"type",params:{type:j.properties.inputs.items.properties.
table.type},message:"must be string,null"}],!1;var ee=m===e}else var ee=!0;if(ee){if(r.column!==void 0){const a=e;if(typeof r.column!="string")return i.errors=[
{instancePath:s+"/inputs/"+n+"/column",schemaPath:"#/properties/inputs/items/properties/column/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var ee=a===e}else var ee=!0;if(ee){if(r.side!==void 0){let a=r.side;const m=e;if(!(a==="request"||a==="candidate"))return i.errors=[{instancePath:s+"/i\
nputs/"+n+"/side",schemaPath:"#/properties/inputs/items/properties/side/enum",keyword:"enum",params:{allowedValues:j.properties.inputs.items.properties.side.enum},
message:"must be equal to one of the allowed values"}],!1;var ee=m===e}else var ee=!0;if(ee)if(r.kind!==void 0){let a=r.kind;const m=e;if(!(a==="scalar"||a==="l\
ist"||a==="time"))return i.errors=[{instancePath:s+"/inputs/"+n+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:j.
properties.inputs.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var ee=m===e}else var ee=!0}}}}}}else return i.errors=[{
instancePath:s+"/inputs/"+n,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var G=q===e;if(!G)break}}else
return i.errors=[{instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=B===e}else
var h=!0;if(h){if(u.vocabs!==void 0){let y=u.vocabs;const B=e;if(e===B)if(Array.isArray(y)){var We=!0;const T=y.length;for(let n=0;n<T;n++){let r=y[n];const q=e;
if(e===q)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.id===void 0&&(w="id")||r.kind===void 0&&(w="kind")||r.size===void 0&&(w="size")||r.entries===void 0&&
(w="entries")||r.file===void 0&&(w="file")||r.sha256===void 0&&(w="sha256"))return i.errors=[{instancePath:s+"/vocabs/"+n,schemaPath:"#/properties/vocabs/items/\
required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const g=e;for(const a in r)if(!(a==="id"||a==="kind"||
a==="size"||a==="entries"||a==="file"||a==="sha256")){return i.errors=[{instancePath:s+"/vocabs/"+n,schemaPath:"#/properties/vocabs/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.id!==void 0){const a=e;if(typeof r.
id!="string")return i.errors=[{instancePath:s+"/vocabs/"+n+"/id",schemaPath:"#/properties/vocabs/items/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var Le=a===e}else var Le=!0;if(Le){if(r.kind!==void 0){let a=r.kind;const m=e;if(!(a==="file"||a==="range"||a==="hash"))return i.errors=
[{instancePath:s+"/vocabs/"+n+"/kind",schemaPath:"#/properties/vocabs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:j.properties.vocabs.items.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Le=m===e}else var Le=!0;if(Le){if(r.size!==void 0){let a=r.size;const m=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return i.errors=[{instancePath:s+"/vocabs/"+n+"/size",schemaPath:"#/properties/vocabs/items/properties/size/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return i.errors=[{instancePath:s+"/vocab\
s/"+n+"/size",schemaPath:"#/properties/vocabs/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Le=m===
e}else var Le=!0;if(Le){if(r.entries!==void 0){let a=r.entries;const m=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return i.errors=[{instancePath:s+
"/vocabs/"+n+"/entries",schemaPath:"#/properties/vocabs/items/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return i.errors=[{instancePath:s+"/vocabs/"+n+"/entries",schemaPath:"#/properties/vocabs/items/properties/en\
tries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Le=m===e}else var Le=!0;if(Le){if(r.file!==void 0){let a=r.file;
const m=e;if(typeof a!="string"&&a!==null)return i.errors=[{instancePath:s+"/vocabs/"+n+"/file",schemaPath:"#/properties/vocabs/items/properties/file/type",keyword:"\
type",params:{type:j.properties.vocabs.items.properties.file.type},message:"must be string,null"}],!1;if(e===m&&typeof a=="string"&&!jr.test(a))return i.errors=
[{instancePath:s+"/vocabs/"+n+"/file",schemaPath:"#/properties/vocabs/items/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$)\
)[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1;var Le=m===e}else var Le=!0;if(Le)if(r.sha256!==void 0){let a=r.sha256;const m=e;
if(typeof a!="string"&&a!==null)return i.errors=[{instancePath:s+"/vocabs/"+n+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/type",keyword:"t\
ype",params:{type:j.properties.vocabs.items.properties.sha256.type},message:"must be string,null"}],!1;if(e===m&&typeof a=="string"&&!cr.test(a))return i.errors=
[{instancePath:s+"/vocabs/"+n+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'\
must match pattern "^[0-9a-f]{64}$"'}],!1;var Le=m===e}else var Le=!0}}}}}}}else return i.errors=[{instancePath:s+"/vocabs/"+n,schemaPath:"#/properties/vocabs/i\
tems/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var We=q===e;if(!We)break}}else return i.errors=[{instancePath:s+"/vocabs",schemaPath:"\
#/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=B===e}else var h=!0;if(h){if(u.tables!==void 0){let y=u.tables;
const B=e;if(e===B)if(Array.isArray(y)){var te=!0;const T=y.length;for(let n=0;n<T;n++){let r=y[n];const q=e;if(e===q)if(r&&typeof r=="object"&&!Array.isArray(r)){
let w;if(r.id===void 0&&(w="id")||r.vocab===void 0&&(w="vocab")||r.rows===void 0&&(w="rows")||r.width===void 0&&(w="width")||r.signals===void 0&&(w="signals")||
r.init===void 0&&(w="init"))return i.errors=[{instancePath:s+"/tables/"+n,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"}],!1;{const g=e;for(const a in r)if(!(a==="id"||a==="vocab"||a==="rows"||a==="width"||a==="signals"||a==="init")){
return i.errors=[{instancePath:s+"/tables/"+n,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.id!==void 0){const a=e;if(typeof r.id!="string")return i.errors=[{instancePath:s+"/table\
s/"+n+"/id",schemaPath:"#/properties/tables/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var he=a===e}else var he=!0;
if(he){if(r.vocab!==void 0){const a=e;if(typeof r.vocab!="string")return i.errors=[{instancePath:s+"/tables/"+n+"/vocab",schemaPath:"#/properties/tables/items/p\
roperties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var he=a===e}else var he=!0;if(he){if(r.rows!==void 0){let a=r.rows;const m=e;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return i.errors=[{instancePath:s+"/tables/"+n+"/rows",schemaPath:"#/properties/tables/items/properties/\
rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return i.errors=[{instancePath:s+
"/tables/"+n+"/rows",schemaPath:"#/properties/tables/items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var he=m===e}else var he=!0;if(he){if(r.width!==void 0){let a=r.width;const m=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return i.errors=[{instancePath:s+
"/tables/"+n+"/width",schemaPath:"#/properties/tables/items/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return i.errors=[{instancePath:s+"/tables/"+n+"/width",schemaPath:"#/properties/tables/items/properties/widt\
h/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var he=m===e}else var he=!0;if(he){if(r.signals!==void 0){let a=r.signals;
const m=e;if(e===m)if(Array.isArray(a)){var Oe=!0;const t=a.length;for(let d=0;d<t;d++){const l=e;if(typeof a[d]!="string")return i.errors=[{instancePath:s+"/ta\
bles/"+n+"/signals/"+d,schemaPath:"#/properties/tables/items/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var Oe=l===e;if(!Oe)break}}else return i.errors=[{instancePath:s+"/tables/"+n+"/signals",schemaPath:"#/properties/tables/items/properties/signals/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var he=m===e}else var he=!0;if(he)if(r.init!==void 0){let a=r.init;const m=e;if(e===m)if(a&&typeof a=="\
object"&&!Array.isArray(a)){let t;if(a.kind===void 0&&(t="kind"))return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/pro\
perties/init/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=a.kind;if(typeof d=="string")if(d===
"zeros"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let f;if(a.kind===void 0&&(f="kind"))return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/0/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const O=e;
for(const p in a)if(p!=="kind"){return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e&&a.kind!==void 0&&a.kind!==
"zeros")return i.errors=[{instancePath:s+"/tables/"+n+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/properties/kind/const",keyword:"\
const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properti\
es/tables/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Re=!0}else if(d==="ones"){if(e===e)if(a&&typeof a==
"object"&&!Array.isArray(a)){let f;if(a.kind===void 0&&(f="kind"))return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/pr\
operties/init/oneOf/1/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const O=e;for(const p in a)if(p!==
"kind"){return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e&&a.kind!==void 0&&a.kind!=="ones")return i.errors=
[{instancePath:s+"/tables/"+n+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
ones"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/ini\
t/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Re!==!0&&(Re=!0)}else if(d==="glorot"){if(e===e)if(a&&typeof a=="object"&&!Array.
isArray(a)){let f;if(a.kind===void 0&&(f="kind"))return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/one\
Of/2/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const O=e;for(const p in a)if(p!=="kind"){return i.
errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e&&a.kind!==void 0&&a.kind!=="glorot")return i.errors=[{instancePath:s+
"/tables/"+n+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"\
must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;Re!==!0&&(Re=!0)}else if(d==="he"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let f;
if(a.kind===void 0&&(f="kind"))return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const O=e;for(const p in a)if(p!=="kind"){return i.errors=[{instancePath:s+
"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(O===e&&a.kind!==void 0&&a.kind!=="he")return i.errors=[{instancePath:s+"/tables/"+n+"/init/kind",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else
return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;Re!==!0&&(Re=!0)}else if(d==="uniform"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let f;if(a.kind===void 0&&(f="kind")||
a.scale===void 0&&(f="scale"))return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const O=e;for(const p in a)if(!(p==="kind"||p==="scale")){return i.errors=
[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e){if(a.kind!==void 0){const p=e;if(a.kind!=="uniform")return i.errors=[{instancePath:s+
"/tables/"+n+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"\
must be equal to constant"}],!1;var gr=p===e}else var gr=!0;if(gr)if(a.scale!==void 0){let p=a.scale;const P=e;if(!(typeof p=="number"&&isFinite(p)))return i.errors=
[{instancePath:s+"/tables/"+n+"/init/scale",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/scale/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"}],!1;var gr=P===e}else var gr=!0}}}else return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/it\
ems/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Re!==!0&&(Re=!0)}else return i.errors=[{instancePath:s+"/t\
ables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'\
value of tag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/disc\
riminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:s+"/\
tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var he=m===e}else
var he=!0}}}}}}}else return i.errors=[{instancePath:s+"/tables/"+n,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var te=q===e;if(!te)break}}else return i.errors=[{instancePath:s+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var h=B===e}else var h=!0;if(h){if(u.signals!==void 0){let y=u.signals;const B=e;if(e===B)if(Array.isArray(y)){var Ve=!0;const T=y.
length;for(let n=0;n<T;n++){let r=y[n];const q=e;if(e===q)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.name===void 0&&(w="name")||r.doc===void 0&&(w=
"doc")||r.format===void 0&&(w="format")||r.input===void 0&&(w="input")||r.derive===void 0&&(w="derive")||r.sources===void 0&&(w="sources")||r.serve===void 0&&(w=
"serve")||r.encoding===void 0&&(w="encoding")||r.table===void 0&&(w="table")||r.side===void 0&&(w="side")||r.reason===void 0&&(w="reason"))return i.errors=[{instancePath:s+
"/signals/"+n,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;
{const g=e;for(const a in r)if(!yr.call(j.properties.signals.items.properties,a)){return i.errors=[{instancePath:s+"/signals/"+n,schemaPath:"#/properties/signal\
s/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.
name!==void 0){const a=e;if(typeof r.name!="string")return i.errors=[{instancePath:s+"/signals/"+n+"/name",schemaPath:"#/properties/signals/items/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=a===e}else var D=!0;if(D){if(r.doc!==void 0){let a=r.doc;const m=e;if(typeof a!=
"string"&&a!==null)return i.errors=[{instancePath:s+"/signals/"+n+"/doc",schemaPath:"#/properties/signals/items/properties/doc/type",keyword:"type",params:{type:j.
properties.signals.items.properties.doc.type},message:"must be string,null"}],!1;var D=m===e}else var D=!0;if(D){if(r.format!==void 0){let a=r.format;const m=e;
if(!(a==="continuous"||a==="onehot"||a==="indexed"||a==="hash_onehot"||a==="hash_indexed"||a==="dense"))return i.errors=[{instancePath:s+"/signals/"+n+"/format",
schemaPath:"#/properties/signals/items/properties/format/enum",keyword:"enum",params:{allowedValues:j.properties.signals.items.properties.format.enum},message:"\
must be equal to one of the allowed values"}],!1;var D=m===e}else var D=!0;if(D){if(r.input!==void 0){const a=e;if(typeof r.input!="string")return i.errors=[{instancePath:s+
"/signals/"+n+"/input",schemaPath:"#/properties/signals/items/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=a===
e}else var D=!0;if(D){if(r.derive!==void 0){let a=r.derive;const m=e;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null)return i.errors=[{instancePath:s+"\
/signals/"+n+"/derive",schemaPath:"#/properties/signals/items/properties/derive/type",keyword:"type",params:{type:j.properties.signals.items.properties.derive.type},
message:"must be object,null"}],!1;if(e===m&&a&&typeof a=="object"&&!Array.isArray(a)){let t;if(a.fn===void 0&&(t="fn")||a.zone===void 0&&(t="zone"))return i.errors=
[{instancePath:s+"/signals/"+n+"/derive",schemaPath:"#/properties/signals/items/properties/derive/required",keyword:"required",params:{missingProperty:t},message:"\
must have required property '"+t+"'"}],!1;{const d=e;for(const l in a)if(!(l==="fn"||l==="zone")){return i.errors=[{instancePath:s+"/signals/"+n+"/derive",schemaPath:"\
#/properties/signals/items/properties/derive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additiona\
l properties"}],!1;break}if(d===e){if(a.fn!==void 0){let l=a.fn;const f=e;if(!(l==="hour"||l==="weekday"))return i.errors=[{instancePath:s+"/signals/"+n+"/deriv\
e/fn",schemaPath:"#/properties/signals/items/properties/derive/properties/fn/enum",keyword:"enum",params:{allowedValues:j.properties.signals.items.properties.derive.
properties.fn.enum},message:"must be equal to one of the allowed values"}],!1;var or=f===e}else var or=!0;if(or)if(a.zone!==void 0){const l=e;if(typeof a.zone!=
"string")return i.errors=[{instancePath:s+"/signals/"+n+"/derive/zone",schemaPath:"#/properties/signals/items/properties/derive/properties/zone/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var or=l===e}else var or=!0}}}var D=m===e}else var D=!0;if(D){if(r.sources!==void 0){let a=r.sources;const m=e;
if(!Array.isArray(a)&&a!==null)return i.errors=[{instancePath:s+"/signals/"+n+"/sources",schemaPath:"#/properties/signals/items/properties/sources/type",keyword:"\
type",params:{type:j.properties.signals.items.properties.sources.type},message:"must be array,null"}],!1;if(e===m&&Array.isArray(a)){var ir=!0;const t=a.length;
for(let d=0;d<t;d++){const l=e;if(typeof a[d]!="string")return i.errors=[{instancePath:s+"/signals/"+n+"/sources/"+d,schemaPath:"#/properties/signals/items/prop\
erties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ir=l===e;if(!ir)break}}var D=m===e}else var D=!0;if(D){if(r.serve!==
void 0){let a=r.serve;const m=e,re=e;let t=!1;const d=e;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){const O={instancePath:s+
"/signals/"+n+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/0/type",keyword:"type",params:{type:j.properties.signals.items.properties.serve.
anyOf[0].type},message:"must be string,number,boolean"};o===null?o=[O]:o.push(O),e++}var sr=d===e;t=t||sr;const l=e;if(a!==null){const O={instancePath:s+"/signa\
ls/"+n+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};o===null?o=[O]:
o.push(O),e++}var sr=l===e;if(t=t||sr,t)e=re,o!==null&&(re?o.length=re:o=null);else{const O={instancePath:s+"/signals/"+n+"/serve",schemaPath:"#/properties/sign\
als/items/properties/serve/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[O]:o.push(O),e++,i.errors=o,!1}var D=m===
e}else var D=!0;if(D){if(r.encoding!==void 0){let a=r.encoding;const m=e;if(e===m)if(a&&typeof a=="object"&&!Array.isArray(a)){let t;if(a.kind===void 0&&(t="kin\
d"))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=a.kind;if(typeof d=="string")if(d==="vec"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let f;
if(a.kind===void 0&&(f="kind")||a.length===void 0&&(f="length")||a.width===void 0&&(f="width")||a.missingFlag===void 0&&(f="missingFlag")||a.squash===void 0&&(f=
"squash")||a.clip===void 0&&(f="clip")||a.normalize===void 0&&(f="normalize")||a.default===void 0&&(f="default"))return i.errors=[{instancePath:s+"/signals/"+n+
"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/required",keyword:"required",params:{missingProperty:f},message:"must have requir\
ed property '"+f+"'"}],!1;{const O=e;for(const p in a)if(!(p==="kind"||p==="length"||p==="width"||p==="missingFlag"||p==="squash"||p==="clip"||p==="normalize"||
p==="default")){return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e){if(a.kind!==void 0){const p=e;
if(a.kind!=="vec")return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/\
kind/const",keyword:"const",params:{allowedValue:"vec"},message:"must be equal to constant"}],!1;var we=p===e}else var we=!0;if(we){if(a.length!==void 0){let p=a.
length;const P=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/length",schemaPath:"#/proper\
ties/signals/items/properties/encoding/oneOf/0/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof p==
"number"&&isFinite(p)&&(p<1||isNaN(p)))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encod\
ing/oneOf/0/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var we=P===e}else var we=!0;if(we){if(a.width!==
void 0){let p=a.width;const P=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/width",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof p==
"number"&&isFinite(p)&&(p<1||isNaN(p)))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encodi\
ng/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var we=P===e}else var we=!0;if(we){if(a.missingFlag!==
void 0){const p=e;if(typeof a.missingFlag!="boolean")return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/missingFlag",schemaPath:"#/properties/signals/ite\
ms/properties/encoding/oneOf/0/properties/missingFlag/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var we=p===e}else var we=!0;if(we){
if(a.squash!==void 0){let p=a.squash;const P=e;if(!(p==="none"||p==="log"||p==="asinh"||p==="tanh"))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/sq\
uash",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/squash/enum",keyword:"enum",params:{allowedValues:j.properties.signals.items.
properties.encoding.oneOf[0].properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var we=P===e}else var we=!0;if(we){if(a.clip!==void 0){
let p=a.clip;const P=e;if(!Array.isArray(p)&&p!==null)return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/clip",schemaPath:"#/properties/signals/items/pro\
perties/encoding/oneOf/0/properties/clip/type",keyword:"type",params:{type:j.properties.signals.items.properties.encoding.oneOf[0].properties.clip.type},message:"\
must be array,null"}],!1;if(e===P&&Array.isArray(p)){if(p.length<2)return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/clip",schemaPath:"#/properties/sign\
als/items/properties/encoding/oneOf/0/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const $=p.length;
if($>0){let ge=p[0];const Xe=e;if(!(typeof ge=="number"&&isFinite(ge)))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/clip/0",schemaPath:"#/propertie\
s/signals/items/properties/encoding/oneOf/0/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Me=Xe===
e}if(Me){if($>1){let ge=p[1];const Xe=e;if(!(typeof ge=="number"&&isFinite(ge)))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/clip/1",schemaPath:"#/\
properties/signals/items/properties/encoding/oneOf/0/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Me=Xe===
e}if(Me&&!(p.length<=2))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var we=P===e}else var we=!0;if(we){if(a.normalize!==void 0){
let p=a.normalize;const P=e;if(e===P)if(p&&typeof p=="object"&&!Array.isArray(p)){let $;if(p.kind===void 0&&($="kind"))return i.errors=[{instancePath:s+"/signal\
s/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/required",keyword:"required",params:{missingProperty:$},
message:"must have required property '"+$+"'"}],!1;{const ge=p.kind;if(typeof ge=="string")if(ge==="none"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){
let qe;if(p.kind===void 0&&(qe="kind"))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:qe},message:"must have required property '"+qe+"'"}],!1;{const Qe=e;
for(const L in p)if(L!=="kind"){return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/\
oneOf/0/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional proper\
ties"}],!1;break}if(Qe===e&&p.kind!==void 0&&p.kind!=="none")return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize/kind",schemaPath:"#/properties/\
signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equa\
l to constant"}],!1}}else return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/normalize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _e=!0}else if(ge==="l2"){if(e===e)if(p&&typeof p=="\
object"&&!Array.isArray(p)){let qe;if(p.kind===void 0&&(qe="kind"))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties\
/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:qe},message:"must have required pro\
perty '"+qe+"'"}],!1;{const Qe=e;for(const L in p)if(L!=="kind"){return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/s\
ignals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"\
must NOT have additional properties"}],!1;break}if(Qe===e&&p.kind!==void 0&&p.kind!=="l2")return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize/ki\
nd",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
l2"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/\
properties/encoding/oneOf/0/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;_e!==!0&&(_e=!0)}else if(ge===
"minmax"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let qe;if(p.kind===void 0&&(qe="kind")||p.min===void 0&&(qe="min")||p.max===void 0&&(qe="max"))return i.
errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/requ\
ired",keyword:"required",params:{missingProperty:qe},message:"must have required property '"+qe+"'"}],!1;{const Qe=e;for(const L in p)if(!(L==="kind"||L==="min"||
L==="max")){return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/n\
ormalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional properties"}],!1;break}if(Qe===
e){if(p.kind!==void 0){const L=e;if(p.kind!=="minmax")return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize/kind",schemaPath:"#/properties/signals\
/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to \
constant"}],!1;var ue=L===e}else var ue=!0;if(ue){if(p.min!==void 0){let L=p.min;const lr=e,Ye=e;let Ne=!1;const tr=e;if(!(typeof L=="number"&&isFinite(L))){const Q={
instancePath:s+"/signals/"+n+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/propertie\
s/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[Q]:o.push(Q),e++}var N=tr===e;Ne=Ne||N;const Ze=e;if(e===Ze)if(Array.
isArray(L)){var Te=!0;const Q=L.length;for(let Je=0;Je<Q;Je++){let ar=L[Je];const _r=e;if(!(typeof ar=="number"&&isFinite(ar))){const nr={instancePath:s+"/signa\
ls/"+n+"/encoding/normalize/min/"+Je,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/item\
s/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[nr]:o.push(nr),e++}var Te=_r===e;if(!Te)break}}else{const Q={instancePath:s+
"/signals/"+n+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[Q]:o.push(Q),e++}var N=Ze===e;if(Ne=Ne||N,Ne)e=Ye,o!==null&&(Ye?o.length=Ye:o=null);else{
const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/\
properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[Q]:o.push(Q),e++,i.errors=o,!1}var ue=lr===e}else var ue=!0;
if(ue)if(p.max!==void 0){let L=p.max;const lr=e,Ye=e;let Ne=!1;const tr=e;if(!(typeof L=="number"&&isFinite(L))){const Q={instancePath:s+"/signals/"+n+"/encodin\
g/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};o===null?o=[Q]:o.push(Q),e++}var He=tr===e;Ne=Ne||He;const Ze=e;if(e===Ze)if(Array.isArray(L)){var me=!0;const Q=L.length;
for(let Je=0;Je<Q;Je++){let ar=L[Je];const _r=e;if(!(typeof ar=="number"&&isFinite(ar))){const nr={instancePath:s+"/signals/"+n+"/encoding/normalize/max/"+Je,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"};o===null?o=[nr]:o.push(nr),e++}var me=_r===e;if(!me)break}}else{const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/max",schemaPath:"#/p\
roperties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};o===null?o=[Q]:o.push(Q),e++}var He=Ze===e;if(Ne=Ne||He,Ne)e=Ye,o!==null&&(Ye?o.length=Ye:o=null);else{const Q={instancePath:s+"/signals/"+n+"/encod\
ing/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return o===null?o=[Q]:o.push(Q),e++,i.errors=o,!1}var ue=lr===e}else var ue=!0}}}}else return i.errors=[{instancePath:s+
"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;_e!==!0&&(_e=!0)}else if(ge==="zscore"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let qe;if(p.kind===void 0&&
(qe="kind")||p.mean===void 0&&(qe="mean")||p.std===void 0&&(qe="std"))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/propert\
ies/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:qe},message:"must have required \
property '"+qe+"'"}],!1;{const Qe=e;for(const L in p)if(!(L==="kind"||L==="mean"||L==="std")){return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normaliz\
e",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:L},message:"must NOT have additional properties"}],!1;break}if(Qe===e){if(p.kind!==void 0){const L=e;if(p.kind!=="zscore")return i.errors=[{instancePath:s+
"/signals/"+n+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/kind/const",
keyword:"const",params:{allowedValue:"zscore"},message:"must be equal to constant"}],!1;var b=L===e}else var b=!0;if(b){if(p.mean!==void 0){let L=p.mean;const lr=e,
Ye=e;let Ne=!1;const tr=e;if(!(typeof L=="number"&&isFinite(L))){const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/mean",schemaPath:"#/properties/signa\
ls/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};
o===null?o=[Q]:o.push(Q),e++}var V=tr===e;Ne=Ne||V;const Ze=e;if(e===Ze)if(Array.isArray(L)){var A=!0;const Q=L.length;for(let Je=0;Je<Q;Je++){let ar=L[Je];const _r=e;
if(!(typeof ar=="number"&&isFinite(ar))){const nr={instancePath:s+"/signals/"+n+"/encoding/normalize/mean/"+Je,schemaPath:"#/properties/signals/items/properties\
/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[nr]:
o.push(nr),e++}var A=_r===e;if(!A)break}}else{const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties\
/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[Q]:o.push(
Q),e++}var V=Ze===e;if(Ne=Ne||V,Ne)e=Ye,o!==null&&(Ye?o.length=Ye:o=null);else{const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/mean",schemaPath:"#/pr\
operties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in\
 anyOf"};return o===null?o=[Q]:o.push(Q),e++,i.errors=o,!1}var b=lr===e}else var b=!0;if(b)if(p.std!==void 0){let L=p.std;const lr=e,Ye=e;let Ne=!1;const tr=e;if(!(typeof L==
"number"&&isFinite(L))){const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[Q]:o.push(Q),e++}var De=tr===e;
Ne=Ne||De;const Ze=e;if(e===Ze)if(Array.isArray(L)){var E=!0;const Q=L.length;for(let Je=0;Je<Q;Je++){let ar=L[Je];const _r=e;if(!(typeof ar=="number"&&isFinite(
ar))){const nr={instancePath:s+"/signals/"+n+"/encoding/normalize/std/"+Je,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normali\
ze/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[nr]:o.push(nr),e++}var E=_r===e;if(!E)
break}}else{const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normal\
ize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[Q]:o.push(Q),e++}var De=Ze===e;if(Ne=Ne||De,Ne)
e=Ye,o!==null&&(Ye?o.length=Ye:o=null);else{const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[Q]:o.push(
Q),e++,i.errors=o,!1}var b=lr===e}else var b=!0}}}}else return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/it\
ems/properties/encoding/oneOf/0/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;_e!==!0&&(_e=!0)}else if(ge===
"quantile"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let qe;if(p.kind===void 0&&(qe="kind")||p.boundaries===void 0&&(qe="boundaries"))return i.errors=
[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/required",keyword:"\
required",params:{missingProperty:qe},message:"must have required property '"+qe+"'"}],!1;{const Qe=e;for(const L in p)if(!(L==="kind"||L==="boundaries")){return i.
errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional properties"}],!1;break}if(Qe===e){if(p.kind!==void 0){
const L=e;if(p.kind!=="quantile")return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/enc\
oding/oneOf/0/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var c=L===
e}else var c=!0;if(c)if(p.boundaries!==void 0){let L=p.boundaries;const lr=e;if(e===lr)if(Array.isArray(L)){var C=!0;const Ne=L.length;for(let tr=0;tr<Ne;tr++){
let Ze=L[tr];const ls=e;if(!(typeof Ze=="number"&&isFinite(Ze)))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize/boundaries/"+tr,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var C=ls===e;if(!C)break}}else return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize/boundaries",schemaPath:"#/properties/sig\
nals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var c=lr===e}else var c=!0}}}else return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encodin\
g/oneOf/0/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;_e!==!0&&(_e=!0)}else return i.errors=[{instancePath:s+
"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminato\
r",params:{error:"mapping",tag:"kind",tagValue:ge},message:'value of tag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:s+"/signals/"+n+"/enc\
oding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"t\
ag",tag:"kind",tagValue:ge},message:'tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/pr\
operties/signals/items/properties/encoding/oneOf/0/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var we=P===e}else
var we=!0;if(we)if(a.default!==void 0){let p=a.default;const P=e;if(!(typeof p=="number"&&isFinite(p))&&p!==null)return i.errors=[{instancePath:s+"/signals/"+n+
"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/default/type",keyword:"type",params:{type:j.properties.signals.
items.properties.encoding.oneOf[0].properties.default.type},message:"must be number,null"}],!1;var we=P===e}else var we=!0}}}}}}}}}else return i.errors=[{instancePath:s+
"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var $r=!0}else if(d==="id"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let f;if(a.kind===void 0&&(f="kind")||a.vocab===void 0&&(f="vocab")||a.default===
void 0&&(f="default"))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const O=e;for(const p in a)if(!(p==="kind"||p==="vocab"||p==="default")){
return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e){if(a.kind!==void 0){const p=e;if(a.kind!=="i\
d")return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/kind/const",keyword:"\
const",params:{allowedValue:"id"},message:"must be equal to constant"}],!1;var ie=p===e}else var ie=!0;if(ie){if(a.vocab!==void 0){const p=e;if(typeof a.vocab!=
"string")return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/vocab/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ie=p===e}else var ie=!0;if(ie)if(a.default!==void 0){let p=a.default;const P=e;if(typeof p!=
"string"&&p!==null)return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/propert\
ies/default/type",keyword:"type",params:{type:j.properties.signals.items.properties.encoding.oneOf[1].properties.default.type},message:"must be string,null"}],!1;
var ie=P===e}else var ie=!0}}}}else return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$r!==!0&&($r=!0)}else if(d==="ids"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(
a)){let f;if(a.kind===void 0&&(f="kind")||a.vocab===void 0&&(f="vocab")||a.max===void 0&&(f="max")||a.keep===void 0&&(f="keep")||a.pool===void 0&&(f="pool")||a.
split===void 0&&(f="split"))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/requir\
ed",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{const O=e;for(const p in a)if(!(p==="kind"||p==="vocab"||p===
"max"||p==="keep"||p==="pool"||p==="split")){return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encodi\
ng/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e){
if(a.kind!==void 0){const p=e;if(a.kind!=="ids")return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/kind",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"ids"},message:"must be equal to constant"}],!1;var pe=p===e}else var pe=!0;if(pe){
if(a.vocab!==void 0){const p=e;if(typeof a.vocab!="string")return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/vocab",schemaPath:"#/properties/signals/ite\
ms/properties/encoding/oneOf/2/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pe=p===e}else var pe=!0;if(pe){if(a.
max!==void 0){let p=a.max;const P=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/max",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof p==
"number"&&isFinite(p)&&(p<1||isNaN(p)))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/max",schemaPath:"#/properties/signals/items/properties/encoding\
/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var pe=P===e}else var pe=!0;if(pe){if(a.keep!==void 0){
let p=a.keep;const P=e;if(!(p==="first"||p==="last"))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/keep",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/2/properties/keep/enum",keyword:"enum",params:{allowedValues:j.properties.signals.items.properties.encoding.oneOf[2].properties.keep.enum},
message:"must be equal to one of the allowed values"}],!1;var pe=P===e}else var pe=!0;if(pe){if(a.pool!==void 0){let p=a.pool;const P=e;if(!(p==="mean"||p==="su\
m"||p==="max"||p==="attention"))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/pool",schemaPath:"#/properties/signals/items/properties/encoding/oneOf\
/2/properties/pool/enum",keyword:"enum",params:{allowedValues:j.properties.signals.items.properties.encoding.oneOf[2].properties.pool.enum},message:"must be equ\
al to one of the allowed values"}],!1;var pe=P===e}else var pe=!0;if(pe)if(a.split!==void 0){let p=a.split;const P=e;if(typeof p!="string"&&p!==null)return i.errors=
[{instancePath:s+"/signals/"+n+"/encoding/split",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/split/type",keyword:"type",params:{
type:j.properties.signals.items.properties.encoding.oneOf[2].properties.split.type},message:"must be string,null"}],!1;var pe=P===e}else var pe=!0}}}}}}}else return i.
errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;$r!==!0&&($r=!0)}else return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties\
/encoding/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return i.
errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{error:"\
tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/s\
ignals/items/properties/encoding/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var D=m===e}else var D=!0;if(D){if(r.table!==void 0){
let a=r.table;const m=e;if(typeof a!="string"&&a!==null)return i.errors=[{instancePath:s+"/signals/"+n+"/table",schemaPath:"#/properties/signals/items/propertie\
s/table/type",keyword:"type",params:{type:j.properties.signals.items.properties.table.type},message:"must be string,null"}],!1;var D=m===e}else var D=!0;if(D){if(r.
side!==void 0){let a=r.side;const m=e;if(!(a==="request"||a==="candidate"))return i.errors=[{instancePath:s+"/signals/"+n+"/side",schemaPath:"#/properties/signa\
ls/items/properties/side/enum",keyword:"enum",params:{allowedValues:j.properties.signals.items.properties.side.enum},message:"must be equal to one of the allowe\
d values"}],!1;var D=m===e}else var D=!0;if(D)if(r.reason!==void 0){const a=e;if(typeof r.reason!="string")return i.errors=[{instancePath:s+"/signals/"+n+"/reas\
on",schemaPath:"#/properties/signals/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=a===e}else var D=!0}}}}}}}}}}}}else
return i.errors=[{instancePath:s+"/signals/"+n,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var Ve=q===e;if(!Ve)break}}else return i.errors=[{instancePath:s+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var h=B===e}else var h=!0;if(h){if(u.nodes!==void 0){let y=u.nodes;const B=e;if(e===B)if(Array.isArray(y)){var v=!0;const T=y.length;for(let n=0;n<
T;n++){let r=y[n];const q=e;if(e===q)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.op===void 0&&(w="op"))return i.errors=[{instancePath:s+"/nodes/"+n,
schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const g=r.op;if(typeof g==
"string")if(g==="input"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="\
width")||r.tower===void 0&&(m="tower")||r.signal===void 0&&(m="signal"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/\
0/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="op"||t==="id"||
t==="width"||t==="tower"||t==="signal")){return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.op!==void 0){const t=e;if(r.op!=="i\
nput")return i.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"\
input"},message:"must be equal to constant"}],!1;var J=t===e}else var J=!0;if(J){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return i.errors=[{instancePath:s+
"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/0/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var J=t===
e}else var J=!0;if(J){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/n\
odes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var J=d===e}else var J=!0;if(J){if(r.tower!==void 0){let t=r.tower;
const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/node\
s/items/oneOf/0/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[0].properties.tower.type},message:"must be integer,null"}],!1;
if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/pr\
operties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var J=d===e}else var J=!0;if(J)if(r.signal!==void 0){const t=e;
if(typeof r.signal!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/signal",schemaPath:"#/properties/nodes/items/oneOf/0/properties/signal/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var J=t===e}else var J=!0}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/proper\
ties/nodes/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ze=!0}else if(g==="lookup"){if(e===e)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.signal===void 0&&
(m="signal")||r.table===void 0&&(m="table"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/1/required",keyword:"require\
d",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||
t==="signal"||t==="table")){return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/1/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.op!==void 0){const t=e;if(r.op!=="lookup")return i.
errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"lookup"},message:"\
must be equal to constant"}],!1;var ye=t===e}else var ye=!0;if(ye){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return i.errors=[{instancePath:s+"/nodes\
/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/1/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ye=t===e}else
var ye=!0;if(ye){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/nodes/"+
n+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ye=d===e}else var ye=!0;if(ye){if(r.tower!==void 0){let t=r.tower;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/1/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[1].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/t\
ower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ye=d===e}else var ye=!0;if(ye){if(r.signal!==void 0){const t=e;
if(typeof r.signal!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/signal",schemaPath:"#/properties/nodes/items/oneOf/1/properties/signal/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var ye=t===e}else var ye=!0;if(ye)if(r.table!==void 0){const t=e;if(typeof r.table!="string")return i.
errors=[{instancePath:s+"/nodes/"+n+"/table",schemaPath:"#/properties/nodes/items/oneOf/1/properties/table/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var ye=t===e}else var ye=!0}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;ze!==!0&&(ze=!0)}else if(g==="pool"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.
op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.signal===void 0&&(m="signal")||r.table===void 0&&
(m="table")||r.pool===void 0&&(m="pool")||r.max===void 0&&(m="max")||r.query===void 0&&(m="query"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/pr\
operties/nodes/items/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)
if(!yr.call(j.properties.nodes.items.oneOf[2].properties,t)){return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/2/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.op!==void 0){
const t=e;if(r.op!=="pool")return i.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/2/properties/op/const",keyword:"const",
params:{allowedValue:"pool"},message:"must be equal to constant"}],!1;var H=t===e}else var H=!0;if(H){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return i.
errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/2/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var H=t===e}else var H=!0;if(H){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=
[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/\
items/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var H=d===e}else var H=!0;if(H){if(r.tower!==
void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/2/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[2].properties.tower.type},message:"must be in\
teger,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes\
/items/oneOf/2/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var H=d===e}else var H=!0;if(H){if(r.signal!==
void 0){const t=e;if(typeof r.signal!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/signal",schemaPath:"#/properties/nodes/items/oneOf/2/properties/si\
gnal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var H=t===e}else var H=!0;if(H){if(r.table!==void 0){const t=e;if(typeof r.table!=
"string")return i.errors=[{instancePath:s+"/nodes/"+n+"/table",schemaPath:"#/properties/nodes/items/oneOf/2/properties/table/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var H=t===e}else var H=!0;if(H){if(r.pool!==void 0){let t=r.pool;const d=e;if(!(t==="mean"||t==="sum"||t==="max"||t==="at\
tention"))return i.errors=[{instancePath:s+"/nodes/"+n+"/pool",schemaPath:"#/properties/nodes/items/oneOf/2/properties/pool/enum",keyword:"enum",params:{allowedValues:j.
properties.nodes.items.oneOf[2].properties.pool.enum},message:"must be equal to one of the allowed values"}],!1;var H=d===e}else var H=!0;if(H){if(r.max!==void 0){
let t=r.max;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/max",schemaPath:"#/properties/node\
s/items/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var H=d===e}else var H=!0;if(H)if(r.query!==void 0){let t=r.query;const d=e;if(typeof t!="string"&&t!==null)return i.errors=
[{instancePath:s+"/nodes/"+n+"/query",schemaPath:"#/properties/nodes/items/oneOf/2/properties/query/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[2].
properties.query.type},message:"must be string,null"}],!1;var H=d===e}else var H=!0}}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/pro\
perties/nodes/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ze!==!0&&(ze=!0)}else if(g==="concat"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.inputs===
void 0&&(m="inputs"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/3/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return i.errors=
[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"}],!1;break}if(re===e){if(r.op!==void 0){const t=e;if(r.op!=="concat")return i.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/op/const",keyword:"const",params:{allowedValue:"concat"},message:"must be equal to constant"}],!1;var Z=t===e}else var Z=!0;
if(Z){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/3/prope\
rties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Z=t===e}else var Z=!0;if(Z){if(r.width!==void 0){let t=r.width;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/prop\
erties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=
[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Z=d===e}else var Z=!0;if(Z){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&
t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties/tower/type",keyword:"type",params:{type:j.
properties.nodes.items.oneOf[3].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=
[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Z=d===e}else var Z=!0;if(Z)if(r.inputs!==void 0){let t=r.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return i.errors=
[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/3/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"mus\
t NOT have fewer than 1 items"}],!1;{var de=!0;const f=t.length;for(let O=0;O<f;O++){const p=e;if(typeof t[O]!="string")return i.errors=[{instancePath:s+"/nodes\
/"+n+"/inputs/"+O,schemaPath:"#/properties/nodes/items/oneOf/3/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var de=p===e;if(!de)break}}}else return i.errors=[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/3/properties/inputs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var Z=d===e}else var Z=!0}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properti\
es/nodes/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ze!==!0&&(ze=!0)}else if(g==="dense"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.input===
void 0&&(m="input")||r.kernel===void 0&&(m="kernel")||r.bias===void 0&&(m="bias")||r.activation===void 0&&(m="activation"))return i.errors=[{instancePath:s+"/no\
des/"+n,schemaPath:"#/properties/nodes/items/oneOf/4/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;
{const re=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="kernel"||t==="bias"||t==="activation")){return i.errors=[{instancePath:s+
"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties"}],!1;break}if(re===e){if(r.op!==void 0){const t=e;if(r.op!=="dense")return i.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/p\
roperties/nodes/items/oneOf/4/properties/op/const",keyword:"const",params:{allowedValue:"dense"},message:"must be equal to constant"}],!1;var le=t===e}else var le=!0;
if(le){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/4/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var le=t===e}else var le=!0;if(le){if(r.width!==void 0){let t=r.width;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/prop\
erties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=
[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var le=d===e}else var le=!0;if(le){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4/properties/tower/type",keyword:"type",params:{type:j.
properties.nodes.items.oneOf[4].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=
[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var le=d===e}else var le=!0;if(le){if(r.input!==void 0){const t=e;if(typeof r.input!="string")return i.errors=[{instancePath:s+"/nod\
es/"+n+"/input",schemaPath:"#/properties/nodes/items/oneOf/4/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var le=t===
e}else var le=!0;if(le){if(r.kernel!==void 0){const t=e;if(typeof r.kernel!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/kernel",schemaPath:"#/proper\
ties/nodes/items/oneOf/4/properties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var le=t===e}else var le=!0;if(le){if(r.bias!==
void 0){let t=r.bias;const d=e;if(typeof t!="string"&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/bias",schemaPath:"#/properties/nodes/items/oneOf/4\
/properties/bias/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[4].properties.bias.type},message:"must be string,null"}],!1;var le=d===e}else var le=!0;
if(le)if(r.activation!==void 0){let t=r.activation;const d=e;if(!(t==="none"||t==="relu"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"))
return i.errors=[{instancePath:s+"/nodes/"+n+"/activation",schemaPath:"#/properties/nodes/items/oneOf/4/properties/activation/enum",keyword:"enum",params:{allowedValues:j.
properties.nodes.items.oneOf[4].properties.activation.enum},message:"must be equal to one of the allowed values"}],!1;var le=d===e}else var le=!0}}}}}}}}}else return i.
errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ze!==
!0&&(ze=!0)}else if(g==="sum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&
(m="width")||r.tower===void 0&&(m="tower")||r.inputs===void 0&&(m="inputs"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/on\
eOf/5/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="op"||t===
"id"||t==="width"||t==="tower"||t==="inputs")){return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/5/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.op!==void 0){const t=e;if(r.op!=="s\
um")return i.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"s\
um"},message:"must be equal to constant"}],!1;var x=t===e}else var x=!0;if(x){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return i.errors=[{instancePath:s+
"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/5/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var x=t===
e}else var x=!0;if(x){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/n\
odes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var x=d===e}else var x=!0;if(x){if(r.tower!==void 0){let t=r.tower;
const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/node\
s/items/oneOf/5/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[5].properties.tower.type},message:"must be integer,null"}],!1;
if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/pr\
operties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var x=d===e}else var x=!0;if(x)if(r.inputs!==void 0){let t=r.
inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return i.errors=[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/5\
/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var er=!0;const f=t.length;for(let O=0;O<f;O++){
const p=e;if(typeof t[O]!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/inputs/"+O,schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var er=p===e;if(!er)break}}}else return i.errors=[{instancePath:s+"/nodes/"+n+"/inpu\
ts",schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var x=d===e}else var x=!0}}}}}}else
return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;ze!==!0&&(ze=!0)}else if(g==="product"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===
void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.inputs===void 0&&(m="inputs"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/\
items/oneOf/6/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="\
op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/6/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.op!==void 0){const t=e;
if(r.op!=="product")return i.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/6/properties/op/const",keyword:"const",params:{
allowedValue:"product"},message:"must be equal to constant"}],!1;var ce=t===e}else var ce=!0;if(ce){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return i.
errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/6/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var ce=t===e}else var ce=!0;if(ce){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.
errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/6/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ce=d===e}else var ce=!0;if(ce){
if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[6].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/6/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ce=d===e}else var ce=!0;if(ce)
if(r.inputs!==void 0){let t=r.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return i.errors=[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"#/\
properties/nodes/items/oneOf/6/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var be=!0;const f=t.
length;for(let O=0;O<f;O++){const p=e;if(typeof t[O]!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/inputs/"+O,schemaPath:"#/properties/nodes/items/on\
eOf/6/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=p===e;if(!be)break}}}else return i.errors=[{instancePath:s+
"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ce=d===
e}else var ce=!0}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/6/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;ze!==!0&&(ze=!0)}else if(g==="cross"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===
void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.x0===void 0&&(m="x0")||r.input===void 0&&(m="input")||r.kernel===void 0&&(m="k\
ernel")||r.bias===void 0&&(m="bias"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/7/required",keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="x0"||
t==="input"||t==="kernel"||t==="bias")){return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/7/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.op!==void 0){const t=e;if(r.op!=="c\
ross")return i.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/7/properties/op/const",keyword:"const",params:{allowedValue:"\
cross"},message:"must be equal to constant"}],!1;var ne=t===e}else var ne=!0;if(ne){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return i.errors=[{instancePath:s+
"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/7/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ne=t===
e}else var ne=!0;if(ne){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"\
/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ne=d===e}else var ne=!0;if(ne){if(r.tower!==void 0){let t=r.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/7/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[7].properties.tower.type},message:"must be integer,null"}],
!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ne=d===e}else var ne=!0;if(ne){if(r.x0!==void 0){const t=e;
if(typeof r.x0!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/x0",schemaPath:"#/properties/nodes/items/oneOf/7/properties/x0/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ne=t===e}else var ne=!0;if(ne){if(r.input!==void 0){const t=e;if(typeof r.input!="string")return i.errors=[{instancePath:s+
"/nodes/"+n+"/input",schemaPath:"#/properties/nodes/items/oneOf/7/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ne=t===
e}else var ne=!0;if(ne){if(r.kernel!==void 0){const t=e;if(typeof r.kernel!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/kernel",schemaPath:"#/proper\
ties/nodes/items/oneOf/7/properties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ne=t===e}else var ne=!0;if(ne)if(r.bias!==
void 0){const t=e;if(typeof r.bias!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/bias",schemaPath:"#/properties/nodes/items/oneOf/7/properties/bias/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ne=t===e}else var ne=!0}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/oneOf/7/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ze!==!0&&(ze=!0)}else if(g==="bi_interaction"){if(e===
e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="t\
ower")||r.inputs===void 0&&(m="inputs"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/8/required",keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input\
s")){return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.op!==void 0){const t=e;if(r.op!=="bi_interaction")return i.errors=[{instancePath:s+"/no\
des/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/8/properties/op/const",keyword:"const",params:{allowedValue:"bi_interaction"},message:"must be equal to\
 constant"}],!1;var ve=t===e}else var ve=!0;if(ve){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/8/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=t===e}else var ve=!0;if(ve){if(r.
width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/8/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ve=d===e}else var ve=!0;if(ve){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="\
number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties\
/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[8].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="numbe\
r"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=d===e}else var ve=!0;if(ve)if(r.inputs!==void 0){let t=r.inputs;const d=e;if(e===d)
if(Array.isArray(t)){if(t.length<1)return i.errors=[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var xr=!0;const f=t.length;for(let O=0;O<f;O++){const p=e;if(typeof t[O]!=
"string")return i.errors=[{instancePath:s+"/nodes/"+n+"/inputs/"+O,schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var xr=p===e;if(!xr)break}}}else return i.errors=[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"#/properties/no\
des/items/oneOf/8/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ve=d===e}else var ve=!0}}}}}}else return i.errors=
[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/8/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ze!==!0&&(ze=
!0)}else if(g==="batch_norm"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&
(m="width")||r.tower===void 0&&(m="tower")||r.input===void 0&&(m="input")||r.gamma===void 0&&(m="gamma")||r.beta===void 0&&(m="beta")||r.mean===void 0&&(m="mean")||
r.variance===void 0&&(m="variance")||r.momentum===void 0&&(m="momentum")||r.epsilon===void 0&&(m="epsilon"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/oneOf/9/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)
if(!yr.call(j.properties.nodes.items.oneOf[9].properties,t)){return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/9/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.op!==void 0){
const t=e;if(r.op!=="batch_norm")return i.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/9/properties/op/const",keyword:"c\
onst",params:{allowedValue:"batch_norm"},message:"must be equal to constant"}],!1;var z=t===e}else var z=!0;if(z){if(r.id!==void 0){const t=e;if(typeof r.id!="s\
tring")return i.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/9/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var z=t===e}else var z=!0;if(z){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/9/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var z=d===e}else var z=!0;
if(z){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+
n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[9].properties.tower.type},
message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/9/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var z=d===e}else var z=!0;
if(z){if(r.input!==void 0){const t=e;if(typeof r.input!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/input",schemaPath:"#/properties/nodes/items/oneO\
f/9/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=t===e}else var z=!0;if(z){if(r.gamma!==void 0){const t=e;if(typeof r.
gamma!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/9/properties/gamma/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var z=t===e}else var z=!0;if(z){if(r.beta!==void 0){const t=e;if(typeof r.beta!="string")return i.errors=[{instancePath:s+
"/nodes/"+n+"/beta",schemaPath:"#/properties/nodes/items/oneOf/9/properties/beta/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=t===
e}else var z=!0;if(z){if(r.mean!==void 0){const t=e;if(typeof r.mean!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/mean",schemaPath:"#/properties/nod\
es/items/oneOf/9/properties/mean/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=t===e}else var z=!0;if(z){if(r.variance!==void 0){
const t=e;if(typeof r.variance!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/variance",schemaPath:"#/properties/nodes/items/oneOf/9/properties/varian\
ce/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=t===e}else var z=!0;if(z){if(r.momentum!==void 0){let t=r.momentum;const d=e;
if(e===d)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return i.errors=[{instancePath:s+"/nodes/"+n+"/momentum",schemaPath:"#/properties/nodes/items/oneO\
f/9/properties/momentum/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return i.errors=[{instancePath:s+
"/nodes/"+n+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/9/properties/momentum/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"}],!1}else return i.errors=[{instancePath:s+"/nodes/"+n+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/9/properties/momentum/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"}],!1;var z=d===e}else var z=!0;if(z)if(r.epsilon!==void 0){let t=r.epsilon;const d=e;if(!(typeof t=="number"&&
isFinite(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/9/properties/epsilon/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var z=d===e}else var z=!0}}}}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nod\
es/items/oneOf/9/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ze!==!0&&(ze=!0)}else if(g==="layer_norm"){if(e===e)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.input===void 0&&
(m="input")||r.gamma===void 0&&(m="gamma")||r.beta===void 0&&(m="beta")||r.epsilon===void 0&&(m="epsilon"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/oneOf/10/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="gamma"||t==="beta"||t==="epsilon")){return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propertie\
s"}],!1;break}if(re===e){if(r.op!==void 0){const t=e;if(r.op!=="layer_norm")return i.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/it\
ems/oneOf/10/properties/op/const",keyword:"const",params:{allowedValue:"layer_norm"},message:"must be equal to constant"}],!1;var U=t===e}else var U=!0;if(U){if(r.
id!==void 0){const t=e;if(typeof r.id!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/10/properties/id/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var U=t===e}else var U=!0;if(U){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+
"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"}],!1;var U=d===e}else var U=!0;if(U){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.
errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properties/tower/type",keyword:"type",params:{type:j.properties.nodes.
items.oneOf[10].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+
"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var U=d===e}else var U=!0;if(U){if(r.input!==void 0){const t=e;if(typeof r.input!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/input",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var U=t===e}else var U=!0;if(U){if(r.
gamma!==void 0){const t=e;if(typeof r.gamma!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/10/proper\
ties/gamma/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var U=t===e}else var U=!0;if(U){if(r.beta!==void 0){const t=e;if(typeof r.beta!=
"string")return i.errors=[{instancePath:s+"/nodes/"+n+"/beta",schemaPath:"#/properties/nodes/items/oneOf/10/properties/beta/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var U=t===e}else var U=!0;if(U)if(r.epsilon!==void 0){let t=r.epsilon;const d=e;if(!(typeof t=="number"&&isFinite(t)))return i.
errors=[{instancePath:s+"/nodes/"+n+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/10/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var U=d===e}else var U=!0}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/10/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;ze!==!0&&(ze=!0)}else if(g==="activation"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;
if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.input===void 0&&(m="input")||r.activation===
void 0&&(m="activation"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/11/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="activation")){
return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.op!==void 0){const t=e;if(r.op!=="activation")return i.errors=[{instancePath:s+"/nodes/"+
n+"/op",schemaPath:"#/properties/nodes/items/oneOf/11/properties/op/const",keyword:"const",params:{allowedValue:"activation"},message:"must be equal to constant"}],
!1;var ke=t===e}else var ke=!0;if(ke){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/11/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ke=t===e}else var ke=!0;if(ke){if(r.width!==
void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/11/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ke=d===e}else var ke=!0;if(ke){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properti\
es/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[11].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="nu\
mber"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ke=d===e}else var ke=!0;if(ke){if(r.input!==void 0){const t=e;if(typeof r.input!=
"string")return i.errors=[{instancePath:s+"/nodes/"+n+"/input",schemaPath:"#/properties/nodes/items/oneOf/11/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var ke=t===e}else var ke=!0;if(ke)if(r.activation!==void 0){let t=r.activation;const d=e;if(!(t==="none"||t==="relu"||t===
"tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"))return i.errors=[{instancePath:s+"/nodes/"+n+"/activation",schemaPath:"#/properties/nodes/item\
s/oneOf/11/properties/activation/enum",keyword:"enum",params:{allowedValues:j.properties.nodes.items.oneOf[11].properties.activation.enum},message:"must be equa\
l to one of the allowed values"}],!1;var ke=d===e}else var ke=!0}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/on\
eOf/11/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ze!==!0&&(ze=!0)}else if(g==="dropout"){if(e===e)if(r&&typeof r=="object"&&!Array.
isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.input===void 0&&(m="input")||
r.rate===void 0&&(m="rate"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/12/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="rate")){return i.
errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.op!==void 0){const t=e;if(r.op!=="dropout")return i.errors=[{instancePath:s+"/nodes/"+n+
"/op",schemaPath:"#/properties/nodes/items/oneOf/12/properties/op/const",keyword:"const",params:{allowedValue:"dropout"},message:"must be equal to constant"}],!1;
var Fe=t===e}else var Fe=!0;if(Fe){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/propert\
ies/nodes/items/oneOf/12/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Fe=t===e}else var Fe=!0;if(Fe){if(r.width!==
void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/12/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fe=d===e}else var Fe=!0;if(Fe){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/12/properti\
es/tower/type",keyword:"type",params:{type:j.properties.nodes.items.oneOf[12].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="nu\
mber"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/12/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Fe=d===e}else var Fe=!0;if(Fe){if(r.input!==void 0){const t=e;if(typeof r.input!=
"string")return i.errors=[{instancePath:s+"/nodes/"+n+"/input",schemaPath:"#/properties/nodes/items/oneOf/12/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Fe=t===e}else var Fe=!0;if(Fe)if(r.rate!==void 0){let t=r.rate;const d=e;if(e===d)if(typeof t=="number"&&isFinite(t)){
if(t>1||isNaN(t))return i.errors=[{instancePath:s+"/nodes/"+n+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return i.errors=[{instancePath:s+"/nodes/"+n+"/rate",schemaPath:"#/properties/nodes/items/\
oneOf/12/properties/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return i.errors=[{instancePath:s+"/nodes/"+
n+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Fe=d===e}else
var Fe=!0}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/12/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;ze!==!0&&(ze=!0)}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/discriminator",keyword:"discriminat\
or",params:{error:"mapping",tag:"op",tagValue:g},message:'value of tag "op" must be in oneOf'}],!1;else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"op",tagValue:g},message:'tag "op" must be string'}],!1}}else return i.errors=
[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var v=q===e;if(!v)break}}else
return i.errors=[{instancePath:s+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=B===e}else
var h=!0;if(h){if(u.params!==void 0){let y=u.params;const B=e;if(e===B)if(Array.isArray(y)){var Kr=!0;const T=y.length;for(let n=0;n<T;n++){let r=y[n];const q=e;
if(e===q)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.name===void 0&&(w="name")||r.shape===void 0&&(w="shape")||r.init===void 0&&(w="init")||r.trainable===
void 0&&(w="trainable")||r.tower===void 0&&(w="tower"))return i.errors=[{instancePath:s+"/params/"+n,schemaPath:"#/properties/params/items/required",keyword:"re\
quired",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const g=e;for(const a in r)if(!(a==="name"||a==="shape"||a==="init"||a===
"trainable"||a==="tower")){return i.errors=[{instancePath:s+"/params/"+n,schemaPath:"#/properties/params/items/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.name!==void 0){const a=e;if(typeof r.name!="string")return i.
errors=[{instancePath:s+"/params/"+n+"/name",schemaPath:"#/properties/params/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var je=a===e}else var je=!0;if(je){if(r.shape!==void 0){let a=r.shape;const m=e;if(e===m)if(Array.isArray(a)){var Mr=!0;const t=a.length;for(let d=0;d<
t;d++){let l=a[d];const f=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return i.errors=[{instancePath:s+"/params/"+n+"/shape/"+d,schemaPath:"#/pro\
perties/params/items/properties/shape/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof l=="number"&&isFinite(l)&&
(l<1||isNaN(l)))return i.errors=[{instancePath:s+"/params/"+n+"/shape/"+d,schemaPath:"#/properties/params/items/properties/shape/items/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Mr=f===e;if(!Mr)break}}else return i.errors=[{instancePath:s+"/params/"+n+"/shape",schemaPath:"\
#/properties/params/items/properties/shape/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var je=m===e}else var je=!0;if(je){if(r.init!==
void 0){let a=r.init;const m=e;if(e===m)if(a&&typeof a=="object"&&!Array.isArray(a)){let t;if(a.kind===void 0&&(t="kind"))return i.errors=[{instancePath:s+"/par\
ams/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/required",keyword:"required",params:{missingProperty:t},message:"must have required proper\
ty '"+t+"'"}],!1;{const d=a.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let f;if(a.kind===void 0&&(f="kind"))
return i.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"}],!1;{const O=e;for(const p in a)if(p!=="kind"){return i.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have addi\
tional properties"}],!1;break}if(O===e&&a.kind!==void 0&&a.kind!=="zeros")return i.errors=[{instancePath:s+"/params/"+n+"/init/kind",schemaPath:"#/properties/pa\
rams/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else return i.
errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var fr=!0}else if(d==="ones"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let f;if(a.kind===void 0&&(f="kind"))return i.errors=[{
instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:f},message:"\
must have required property '"+f+"'"}],!1;{const O=e;for(const p in a)if(p!=="kind"){return i.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/propert\
ies/params/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional pr\
operties"}],!1;break}if(O===e&&a.kind!==void 0&&a.kind!=="ones")return i.errors=[{instancePath:s+"/params/"+n+"/init/kind",schemaPath:"#/properties/params/items\
/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+
"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;fr!==
!0&&(fr=!0)}else if(d==="glorot"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let f;if(a.kind===void 0&&(f="kind"))return i.errors=[{instancePath:s+"/\
params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:f},message:"must have requ\
ired property '"+f+"'"}],!1;{const O=e;for(const p in a)if(p!=="kind"){return i.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/ite\
ms/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;
break}if(O===e&&a.kind!==void 0&&a.kind!=="glorot")return i.errors=[{instancePath:s+"/params/"+n+"/init/kind",schemaPath:"#/properties/params/items/properties/i\
nit/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+
"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;fr!==
!0&&(fr=!0)}else if(d==="he"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let f;if(a.kind===void 0&&(f="kind"))return i.errors=[{instancePath:s+"/para\
ms/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:f},message:"must have required\
 property '"+f+"'"}],!1;{const O=e;for(const p in a)if(p!=="kind"){return i.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/p\
roperties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}
if(O===e&&a.kind!==void 0&&a.kind!=="he")return i.errors=[{instancePath:s+"/params/"+n+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/\
3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/params/"+n+
"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;fr!==!0&&(fr=!0)}else if(d===
"uniform"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let f;if(a.kind===void 0&&(f="kind")||a.scale===void 0&&(f="scale"))return i.errors=[{instancePath:s+
"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:f},message:"must have re\
quired property '"+f+"'"}],!1;{const O=e;for(const p in a)if(!(p==="kind"||p==="scale")){return i.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/pro\
perties/params/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additiona\
l properties"}],!1;break}if(O===e){if(a.kind!==void 0){const p=e;if(a.kind!=="uniform")return i.errors=[{instancePath:s+"/params/"+n+"/init/kind",schemaPath:"#/\
properties/params/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"}],!1;
var Tr=p===e}else var Tr=!0;if(Tr)if(a.scale!==void 0){let p=a.scale;const P=e;if(!(typeof p=="number"&&isFinite(p)))return i.errors=[{instancePath:s+"/params/"+
n+"/init/scale",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/scale/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"}],!1;var Tr=P===e}else var Tr=!0}}}else return i.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;fr!==!0&&(fr=!0)}else return i.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"\
#/properties/params/items/properties/init/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" mus\
t be in oneOf'}],!1;else return i.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/discriminator",keyword:"dis\
criminator",params:{error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"\
#/properties/params/items/properties/init/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var je=m===e}else var je=!0;if(je){if(r.trainable!==
void 0){const a=e;if(typeof r.trainable!="boolean")return i.errors=[{instancePath:s+"/params/"+n+"/trainable",schemaPath:"#/properties/params/items/properties/t\
rainable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var je=a===e}else var je=!0;if(je)if(r.tower!==void 0){let a=r.tower;const m=e;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null)return i.errors=[{instancePath:s+"/params/"+n+"/tower",schemaPath:"#/properties/params/items/\
properties/tower/type",keyword:"type",params:{type:j.properties.params.items.properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&typeof a=="num\
ber"&&isFinite(a)&&(a<0||isNaN(a)))return i.errors=[{instancePath:s+"/params/"+n+"/tower",schemaPath:"#/properties/params/items/properties/tower/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var je=m===e}else var je=!0}}}}}}else return i.errors=[{instancePath:s+"/params/"+n,schemaPath:"\
#/properties/params/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Kr=q===e;if(!Kr)break}}else return i.errors=[{instancePath:s+
"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=B===e}else var h=!0;if(h){if(u.towers!==
void 0){let y=u.towers;const B=e;if(e===B)if(Array.isArray(y)){var Qr=!0;const T=y.length;for(let n=0;n<T;n++){let r=y[n];const q=e;if(e===q)if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)){let w;if(r.name===void 0&&(w="name")||r.source===void 0&&(w="source")||r.fallback===void 0&&(w="fallback"))return i.errors=[{instancePath:s+
"/towers/"+n,schemaPath:"#/properties/towers/items/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const g=e;
for(const a in r)if(!(a==="name"||a==="source"||a==="fallback")){return i.errors=[{instancePath:s+"/towers/"+n,schemaPath:"#/properties/towers/items/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.name!==void 0){const a=e;
if(typeof r.name!="string")return i.errors=[{instancePath:s+"/towers/"+n+"/name",schemaPath:"#/properties/towers/items/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var hr=a===e}else var hr=!0;if(hr){if(r.source!==void 0){let a=r.source;const m=e;if(typeof a!="string"&&a!==null)return i.
errors=[{instancePath:s+"/towers/"+n+"/source",schemaPath:"#/properties/towers/items/properties/source/type",keyword:"type",params:{type:j.properties.towers.items.
properties.source.type},message:"must be string,null"}],!1;var hr=m===e}else var hr=!0;if(hr)if(r.fallback!==void 0){const a=e;if(typeof r.fallback!="boolean")return i.
errors=[{instancePath:s+"/towers/"+n+"/fallback",schemaPath:"#/properties/towers/items/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var hr=a===e}else var hr=!0}}}}else return i.errors=[{instancePath:s+"/towers/"+n,schemaPath:"#/properties/towers/items/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var Qr=q===e;if(!Qr)break}}else return i.errors=[{instancePath:s+"/towers",schemaPath:"#/properties/towe\
rs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=B===e}else var h=!0;if(h){if(u.heads!==void 0){let y=u.heads;const B=e;if(e===B)
if(Array.isArray(y)){var Ur=!0;const T=y.length;for(let n=0;n<T;n++){let r=y[n];const q=e;if(e===q)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.name===
void 0&&(w="name")||r.doc===void 0&&(w="doc")||r.label===void 0&&(w="label")||r.lossWeight===void 0&&(w="lossWeight")||r.sources===void 0&&(w="sources")||r.withinSeconds===
void 0&&(w="withinSeconds"))return i.errors=[{instancePath:s+"/heads/"+n,schemaPath:"#/properties/heads/items/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"}],!1;{const g=e;for(const a in r)if(!(a==="name"||a==="doc"||a==="label"||a==="lossWeight"||a==="sources"||a==="wi\
thinSeconds")){return i.errors=[{instancePath:s+"/heads/"+n,schemaPath:"#/properties/heads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.name!==void 0){const a=e;if(typeof r.name!="string")return i.errors=[{instancePath:s+"/h\
eads/"+n+"/name",schemaPath:"#/properties/heads/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ue=a===e}else
var Ue=!0;if(Ue){if(r.doc!==void 0){let a=r.doc;const m=e;if(typeof a!="string"&&a!==null)return i.errors=[{instancePath:s+"/heads/"+n+"/doc",schemaPath:"#/prop\
erties/heads/items/properties/doc/type",keyword:"type",params:{type:j.properties.heads.items.properties.doc.type},message:"must be string,null"}],!1;var Ue=m===
e}else var Ue=!0;if(Ue){if(r.label!==void 0){let a=r.label;const m=e;if(e===m)if(a&&typeof a=="object"&&!Array.isArray(a)){let t;if(a.column===void 0&&(t="colum\
n")||a.op===void 0&&(t="op")||a.value===void 0&&(t="value"))return i.errors=[{instancePath:s+"/heads/"+n+"/label",schemaPath:"#/properties/heads/items/propertie\
s/label/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const l in a)if(!(l==="column"||
l==="op"||l==="value")){return i.errors=[{instancePath:s+"/heads/"+n+"/label",schemaPath:"#/properties/heads/items/properties/label/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===e){if(a.column!==void 0){const l=e;if(typeof a.
column!="string")return i.errors=[{instancePath:s+"/heads/"+n+"/label/column",schemaPath:"#/properties/heads/items/properties/label/properties/column/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var br=l===e}else var br=!0;if(br){if(a.op!==void 0){let l=a.op;const f=e;if(!(l==="=="||l==="!="||l===
"<"||l==="<="||l===">"||l===">="||l===null))return i.errors=[{instancePath:s+"/heads/"+n+"/label/op",schemaPath:"#/properties/heads/items/properties/label/prope\
rties/op/enum",keyword:"enum",params:{allowedValues:j.properties.heads.items.properties.label.properties.op.enum},message:"must be equal to one of the allowed v\
alues"}],!1;var br=f===e}else var br=!0;if(br)if(a.value!==void 0){let l=a.value;const f=e,O=e;let p=!1;const P=e;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(
l))&&typeof l!="boolean"){const ge={instancePath:s+"/heads/"+n+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/0/typ\
e",keyword:"type",params:{type:j.properties.heads.items.properties.label.properties.value.anyOf[0].type},message:"must be string,number,boolean"};o===null?o=[ge]:
o.push(ge),e++}var Cr=P===e;p=p||Cr;const X=e;if(l!==null){const ge={instancePath:s+"/heads/"+n+"/label/value",schemaPath:"#/properties/heads/items/properties/l\
abel/properties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};o===null?o=[ge]:o.push(ge),e++}var Cr=X===e;if(p=p||Cr,p)e=O,o!==
null&&(O?o.length=O:o=null);else{const ge={instancePath:s+"/heads/"+n+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyO\
f",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[ge]:o.push(ge),e++,i.errors=o,!1}var br=f===e}else var br=!0}}}}else return i.
errors=[{instancePath:s+"/heads/"+n+"/label",schemaPath:"#/properties/heads/items/properties/label/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var Ue=m===e}else var Ue=!0;if(Ue){if(r.lossWeight!==void 0){let a=r.lossWeight;const m=e;if(!(typeof a=="number"&&isFinite(a)))return i.errors=[{instancePath:s+
"/heads/"+n+"/lossWeight",schemaPath:"#/properties/heads/items/properties/lossWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ue=m===
e}else var Ue=!0;if(Ue){if(r.sources!==void 0){let a=r.sources;const m=e;if(!Array.isArray(a)&&a!==null)return i.errors=[{instancePath:s+"/heads/"+n+"/sources",
schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"type",params:{type:j.properties.heads.items.properties.sources.type},message:"must be arr\
ay,null"}],!1;if(e===m&&Array.isArray(a)){var Xr=!0;const t=a.length;for(let d=0;d<t;d++){const l=e;if(typeof a[d]!="string")return i.errors=[{instancePath:s+"/\
heads/"+n+"/sources/"+d,schemaPath:"#/properties/heads/items/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var Xr=l===e;if(!Xr)break}}var Ue=m===e}else var Ue=!0;if(Ue)if(r.withinSeconds!==void 0){let a=r.withinSeconds;const m=e;if(!(typeof a=="number"&&isFinite(a))&&
a!==null)return i.errors=[{instancePath:s+"/heads/"+n+"/withinSeconds",schemaPath:"#/properties/heads/items/properties/withinSeconds/type",keyword:"type",params:{
type:j.properties.heads.items.properties.withinSeconds.type},message:"must be number,null"}],!1;var Ue=m===e}else var Ue=!0}}}}}}}else return i.errors=[{instancePath:s+
"/heads/"+n,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ur=q===e;if(!Ur)break}}else return i.
errors=[{instancePath:s+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=B===e}else var h=!0;
if(h){if(u.outputs!==void 0){let y=u.outputs;const B=e;if(e===B)if(Array.isArray(y)){var Yr=!0;const T=y.length;for(let n=0;n<T;n++){let r=y[n];const q=e;if(e===
q)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.head===void 0&&(w="head")||r.logits===void 0&&(w="logits")||r.bias===void 0&&(w="bias"))return i.errors=
[{instancePath:s+"/outputs/"+n,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty:w},message:"must have required proper\
ty '"+w+"'"}],!1;{const g=e;for(const a in r)if(!(a==="head"||a==="logits"||a==="bias")){return i.errors=[{instancePath:s+"/outputs/"+n,schemaPath:"#/properties\
/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(g===
e){if(r.head!==void 0){const a=e;if(typeof r.head!="string")return i.errors=[{instancePath:s+"/outputs/"+n+"/head",schemaPath:"#/properties/outputs/items/proper\
ties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var vr=a===e}else var vr=!0;if(vr){if(r.logits!==void 0){let a=r.logits;const m=e;
if(e===m)if(Array.isArray(a)){var Zr=!0;const t=a.length;for(let d=0;d<t;d++){const l=e;if(typeof a[d]!="string")return i.errors=[{instancePath:s+"/outputs/"+n+
"/logits/"+d,schemaPath:"#/properties/outputs/items/properties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Zr=l===
e;if(!Zr)break}}else return i.errors=[{instancePath:s+"/outputs/"+n+"/logits",schemaPath:"#/properties/outputs/items/properties/logits/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var vr=m===e}else var vr=!0;if(vr)if(r.bias!==void 0){let a=r.bias;const m=e;if(typeof a!="string"&&a!==null)return i.
errors=[{instancePath:s+"/outputs/"+n+"/bias",schemaPath:"#/properties/outputs/items/properties/bias/type",keyword:"type",params:{type:j.properties.outputs.items.
properties.bias.type},message:"must be string,null"}],!1;var vr=m===e}else var vr=!0}}}}else return i.errors=[{instancePath:s+"/outputs/"+n,schemaPath:"#/proper\
ties/outputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Yr=q===e;if(!Yr)break}}else return i.errors=[{instancePath:s+"/\
outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=B===e}else var h=!0;if(h){if(u.sampling!==
void 0){let y=u.sampling;const B=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return i.errors=[{instancePath:s+"/sampling",schemaPath:"#/propertie\
s/sampling/type",keyword:"type",params:{type:j.properties.sampling.type},message:"must be object,null"}],!1;if(e===B&&y&&typeof y=="object"&&!Array.isArray(y)){
let T;if(y.base===void 0&&(T="base")||y.keep===void 0&&(T="keep")||y.log===void 0&&(T="log")||y.correct===void 0&&(T="correct"))return i.errors=[{instancePath:s+
"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;{const n=e;
for(const r in y)if(!(r==="base"||r==="keep"||r==="log"||r==="correct")){return i.errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sampling/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(n===e){if(y.base!==void 0){
let r=y.base;const q=e;if(typeof r!="string"&&r!==null)return i.errors=[{instancePath:s+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",
keyword:"type",params:{type:j.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var pr=q===e}else var pr=!0;if(pr){if(y.keep!==void 0){
let r=y.keep;const q=e;if(e===q)if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r))return i.errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/\
sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(r<0||isNaN(r))return i.errors=[{instancePath:s+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return i.
errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var pr=q===e}else var pr=!0;if(pr){if(y.log!==void 0){let r=y.log;const q=e;if(!(r==="unsampled"||r==="sampled"))return i.errors=[{instancePath:s+"/sampling/\
log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:j.properties.sampling.properties.log.enum},message:"must be equ\
al to one of the allowed values"}],!1;var pr=q===e}else var pr=!0;if(pr)if(y.correct!==void 0){let r=y.correct;const q=e;if(!(r==="weight"||r==="base"||r==="bat\
ch"))return i.errors=[{instancePath:s+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:j.properties.
sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var pr=q===e}else var pr=!0}}}}}var h=B===e}else var h=!0;if(h){if(u.
calibration!==void 0){let y=u.calibration;const B=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return i.errors=[{instancePath:s+"/calibration",schemaPath:"\
#/properties/calibration/type",keyword:"type",params:{type:j.properties.calibration.type},message:"must be object,null"}],!1;if(e===B&&y&&typeof y=="object"&&!Array.
isArray(y)){let T;if(y.method===void 0&&(T="method")||y.signals===void 0&&(T="signals")||y.per===void 0&&(T="per")||y.everySeconds===void 0&&(T="everySeconds")||
y.windowSeconds===void 0&&(T="windowSeconds")||y.halfLifeSeconds===void 0&&(T="halfLifeSeconds")||y.traffic===void 0&&(T="traffic"))return i.errors=[{instancePath:s+
"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;{
const n=e;for(const r in y)if(!(r==="method"||r==="signals"||r==="per"||r==="everySeconds"||r==="windowSeconds"||r==="halfLifeSeconds"||r==="traffic")){return i.
errors=[{instancePath:s+"/calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"}],!1;break}if(n===e){if(y.method!==void 0){let r=y.method;const q=e;if(!(r==="platt"||r==="isotonic"||r==="temperature"))return i.
errors=[{instancePath:s+"/calibration/method",schemaPath:"#/properties/calibration/properties/method/enum",keyword:"enum",params:{allowedValues:j.properties.calibration.
properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var Ce=q===e}else var Ce=!0;if(Ce){if(y.signals!==void 0){let r=y.signals;const q=e;
if(e===q)if(Array.isArray(r)){var es=!0;const w=r.length;for(let g=0;g<w;g++){const a=e;if(typeof r[g]!="string")return i.errors=[{instancePath:s+"/calibration/\
signals/"+g,schemaPath:"#/properties/calibration/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var es=a===e;
if(!es)break}}else return i.errors=[{instancePath:s+"/calibration/signals",schemaPath:"#/properties/calibration/properties/signals/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Ce=q===e}else var Ce=!0;if(Ce){if(y.per!==void 0){let r=y.per;const q=e;if(e===q)if(Array.isArray(r)){var rs=!0;const w=r.
length;for(let g=0;g<w;g++){let a=r[g];const m=e;if(!(a==="head"||a==="source"))return i.errors=[{instancePath:s+"/calibration/per/"+g,schemaPath:"#/properties/\
calibration/properties/per/items/enum",keyword:"enum",params:{allowedValues:j.properties.calibration.properties.per.items.enum},message:"must be equal to one of\
 the allowed values"}],!1;var rs=m===e;if(!rs)break}}else return i.errors=[{instancePath:s+"/calibration/per",schemaPath:"#/properties/calibration/properties/pe\
r/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ce=q===e}else var Ce=!0;if(Ce){if(y.everySeconds!==void 0){let r=y.everySeconds;const q=e;
if(!(typeof r=="number"&&isFinite(r)))return i.errors=[{instancePath:s+"/calibration/everySeconds",schemaPath:"#/properties/calibration/properties/everySeconds/\
type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ce=q===e}else var Ce=!0;if(Ce){if(y.windowSeconds!==void 0){let r=y.windowSeconds;
const q=e;if(!(typeof r=="number"&&isFinite(r)))return i.errors=[{instancePath:s+"/calibration/windowSeconds",schemaPath:"#/properties/calibration/properties/wi\
ndowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ce=q===e}else var Ce=!0;if(Ce){if(y.halfLifeSeconds!==void 0){let r=y.
halfLifeSeconds;const q=e;if(!(typeof r=="number"&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/calibration/halfLifeSeconds",schemaPath:"#/properti\
es/calibration/properties/halfLifeSeconds/type",keyword:"type",params:{type:j.properties.calibration.properties.halfLifeSeconds.type},message:"must be number,nu\
ll"}],!1;var Ce=q===e}else var Ce=!0;if(Ce)if(y.traffic!==void 0){let r=y.traffic;const q=e;if(!(r==="all"||r==="own"))return i.errors=[{instancePath:s+"/calibr\
ation/traffic",schemaPath:"#/properties/calibration/properties/traffic/enum",keyword:"enum",params:{allowedValues:j.properties.calibration.properties.traffic.enum},
message:"must be equal to one of the allowed values"}],!1;var Ce=q===e}else var Ce=!0}}}}}}}}var h=B===e}else var h=!0;if(h){if(u.train!==void 0){let y=u.train;
const B=e;if(e===B)if(y&&typeof y=="object"&&!Array.isArray(y)){let T;if(y.optimizer===void 0&&(T="optimizer")||y.embeddings===void 0&&(T="embeddings")||y.batch===
void 0&&(T="batch")||y.epochs===void 0&&(T="epochs")||y.seed===void 0&&(T="seed")||y.l2===void 0&&(T="l2")||y.patience===void 0&&(T="patience")||y.holdout===void 0&&
(T="holdout")||y.validate===void 0&&(T="validate")||y.sources===void 0&&(T="sources"))return i.errors=[{instancePath:s+"/train",schemaPath:"#/properties/train/r\
equired",keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;{const n=e;for(const r in y)if(!yr.call(j.properties.train.
properties,r)){return i.errors=[{instancePath:s+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"}],!1;break}if(n===e){if(y.optimizer!==void 0){let r=y.optimizer;const q=e;if(e===q)if(r&&typeof r=="object"&&!Array.
isArray(r)){let Ie;if(r.kind===void 0&&(Ie="kind")||r.learningRate===void 0&&(Ie="learningRate"))return i.errors=[{instancePath:s+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/required",keyword:"required",params:{missingProperty:Ie},message:"must have required property '"+Ie+"'"}],!1;{const w=e;
for(const g in r)if(!(g==="kind"||g==="learningRate")){return i.errors=[{instancePath:s+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(w===e){if(r.kind!==
void 0){let g=r.kind;const a=e;if(!(g==="adam"||g==="adagrad"||g==="sgd"))return i.errors=[{instancePath:s+"/train/optimizer/kind",schemaPath:"#/properties/trai\
n/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:j.properties.train.properties.optimizer.properties.kind.enum},message:"must be\
 equal to one of the allowed values"}],!1;var Vr=a===e}else var Vr=!0;if(Vr)if(r.learningRate!==void 0){let g=r.learningRate;const a=e;if(!(typeof g=="number"&&
isFinite(g)))return i.errors=[{instancePath:s+"/train/optimizer/learningRate",schemaPath:"#/properties/train/properties/optimizer/properties/learningRate/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Vr=a===e}else var Vr=!0}}}else return i.errors=[{instancePath:s+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Pe=q===e}else var Pe=!0;if(Pe){if(y.embeddings!==
void 0){let r=y.embeddings;const q=e;if(e===q)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.learningRate===void 0&&(w="le\
arningRate"))return i.errors=[{instancePath:s+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"}],!1;{const g=e;for(const a in r)if(!(a==="kind"||a==="learningRate")){return i.errors=[{instancePath:s+"/train/em\
beddings",schemaPath:"#/properties/train/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must \
NOT have additional properties"}],!1;break}if(g===e){if(r.kind!==void 0){let a=r.kind;const m=e;if(!(a==="adam"||a==="adagrad"||a==="sgd"))return i.errors=[{instancePath:s+
"/train/embeddings/kind",schemaPath:"#/properties/train/properties/embeddings/properties/kind/enum",keyword:"enum",params:{allowedValues:j.properties.train.properties.
embeddings.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Sr=m===e}else var Sr=!0;if(Sr)if(r.learningRate!==void 0){let a=r.
learningRate;const m=e;if(!(typeof a=="number"&&isFinite(a)))return i.errors=[{instancePath:s+"/train/embeddings/learningRate",schemaPath:"#/properties/train/pr\
operties/embeddings/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Sr=m===e}else var Sr=!0}}}else return i.
errors=[{instancePath:s+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var Pe=q===e}else var Pe=!0;if(Pe){if(y.batch!==void 0){let r=y.batch;const q=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=
[{instancePath:s+"/train/batch",schemaPath:"#/properties/train/properties/batch/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
q&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/train/batch",schemaPath:"#/properties/train/properties/batch/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Pe=q===e}else var Pe=!0;if(Pe){if(y.epochs!==void 0){let r=y.epochs;const q=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/train/epochs",schemaPath:"#/properties/train/properties/epochs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===q&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/train/epoch\
s",schemaPath:"#/properties/train/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Pe=q===e}else var Pe=!0;
if(Pe){if(y.seed!==void 0){let r=y.seed;const q=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/train/seed",schemaPath:"\
#/properties/train/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var Pe=q===e}else var Pe=!0;if(Pe){if(y.l2!==void 0){
let r=y.l2;const q=e;if(!(typeof r=="number"&&isFinite(r)))return i.errors=[{instancePath:s+"/train/l2",schemaPath:"#/properties/train/properties/l2/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Pe=q===e}else var Pe=!0;if(Pe){if(y.patience!==void 0){let r=y.patience;const q=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/train/patience",schemaPath:"#/properties/train/properties/patience/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===q&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/train/\
patience",schemaPath:"#/properties/train/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Pe=q===
e}else var Pe=!0;if(Pe){if(y.holdout!==void 0){let r=y.holdout;const q=e,Ie=e;let w=!1;const g=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let t;if(r.
kind===void 0&&(t="kind")){const d={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/required",keyword:"required",params:{missingProperty:t},message:"m\
ust have required property '"+t+"'"};o===null?o=[d]:o.push(d),e++}else{const d=r.kind;if(typeof d=="string")if(d==="last"){if(e===e)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.seconds===void 0&&(f="seconds")){const O={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/oneOf/0/\
required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};o===null?o=[O]:o.push(O),e++}else{const O=e;for(const p in r)
if(!(p==="kind"||p==="seconds")){const P={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/oneOf/0/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?o=[P]:o.push(P),e++;break}if(O===e){if(r.kind!==void 0){const p=e;if(r.kind!==
"last"){const P={instancePath:s+"/train/holdout/kind",schemaPath:"#/$defs/split/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"\
must be equal to constant"};o===null?o=[P]:o.push(P),e++}var Ir=p===e}else var Ir=!0;if(Ir)if(r.seconds!==void 0){let p=r.seconds;const P=e;if(!(typeof p=="numb\
er"&&isFinite(p))){const $={instancePath:s+"/train/holdout/seconds",schemaPath:"#/$defs/split/oneOf/0/properties/seconds/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"};o===null?o=[$]:o.push($),e++}var Ir=P===e}else var Ir=!0}}}else{const f={instancePath:s+"/train/holdout",schemaPath:"#/$defs/spli\
t/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[f]:o.push(f),e++}var Or=!0}else if(d==="random"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.fraction===void 0&&(f="fraction")){const O={instancePath:s+"/train/holdout",schemaPath:"#/$\
defs/split/oneOf/1/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};o===null?o=[O]:o.push(O),e++}else{const O=e;
for(const p in r)if(!(p==="kind"||p==="fraction")){const P={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/oneOf/1/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?o=[P]:o.push(P),e++;break}if(O===e){if(r.kind!==void 0){
const p=e;if(r.kind!=="random"){const P={instancePath:s+"/train/holdout/kind",schemaPath:"#/$defs/split/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
random"},message:"must be equal to constant"};o===null?o=[P]:o.push(P),e++}var Br=p===e}else var Br=!0;if(Br)if(r.fraction!==void 0){let p=r.fraction;const P=e;
if(e===P)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const $={instancePath:s+"/train/holdout/fraction",schemaPath:"#/$defs/split/oneOf/1/properties/fr\
action/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};o===null?o=[$]:o.push($),e++}else if(p<0||isNaN(p)){const $={instancePath:s+
"/train/holdout/fraction",schemaPath:"#/$defs/split/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};o===null?o=[$]:o.push($),e++}}else{const $={instancePath:s+"/train/holdout/fraction",schemaPath:"#/$defs/split/oneOf/1/properties/fraction/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"};o===null?o=[$]:o.push($),e++}var Br=P===e}else var Br=!0}}}else{const f={instancePath:s+"/train/holdout",schemaPath:"\
#/$defs/split/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[f]:o.push(f),e++}Or!==!0&&(Or=!0)}else if(d==="hash"){if(e===
e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.fraction===void 0&&(f="fraction")||r.column===void 0&&(f="column")){const O={
instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/oneOf/2/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+
f+"'"};o===null?o=[O]:o.push(O),e++}else{const O=e;for(const p in r)if(!(p==="kind"||p==="fraction"||p==="column")){const P={instancePath:s+"/train/holdout",schemaPath:"\
#/$defs/split/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?
o=[P]:o.push(P),e++;break}if(O===e){if(r.kind!==void 0){const p=e;if(r.kind!=="hash"){const P={instancePath:s+"/train/holdout/kind",schemaPath:"#/$defs/split/on\
eOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"hash"},message:"must be equal to constant"};o===null?o=[P]:o.push(P),e++}var kr=p===e}else var kr=!0;
if(kr){if(r.fraction!==void 0){let p=r.fraction;const P=e;if(e===P)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const $={instancePath:s+"/train/holdout\
/fraction",schemaPath:"#/$defs/split/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};o===null?o=
[$]:o.push($),e++}else if(p<0||isNaN(p)){const $={instancePath:s+"/train/holdout/fraction",schemaPath:"#/$defs/split/oneOf/2/properties/fraction/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};o===null?o=[$]:o.push($),e++}}else{const $={instancePath:s+"/train/holdout/fraction",schemaPath:"\
#/$defs/split/oneOf/2/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[$]:o.push($),e++}var kr=P===e}else var kr=!0;
if(kr)if(r.column!==void 0){const p=e;if(typeof r.column!="string"){const X={instancePath:s+"/train/holdout/column",schemaPath:"#/$defs/split/oneOf/2/properties\
/column/type",keyword:"type",params:{type:"string"},message:"must be string"};o===null?o=[X]:o.push(X),e++}var kr=p===e}else var kr=!0}}}}else{const f={instancePath:s+
"/train/holdout",schemaPath:"#/$defs/split/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[f]:o.push(f),e++}Or!==!0&&(Or=
!0)}else if(d==="files"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.glob===void 0&&(f="glob")){const O={instancePath:s+
"/train/holdout",schemaPath:"#/$defs/split/oneOf/3/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};o===null?
o=[O]:o.push(O),e++}else{const O=e;for(const p in r)if(!(p==="kind"||p==="glob")){const P={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/oneOf/3/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?o=[P]:o.push(P),e++;break}
if(O===e){if(r.kind!==void 0){const p=e;if(r.kind!=="files"){const P={instancePath:s+"/train/holdout/kind",schemaPath:"#/$defs/split/oneOf/3/properties/kind/con\
st",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"};o===null?o=[P]:o.push(P),e++}var Lr=p===e}else var Lr=!0;if(Lr)if(r.glob!==
void 0){let p=r.glob;const P=e;if(e===P)if(typeof p=="string"){if(!jr.test(p)){const $={instancePath:s+"/train/holdout/glob",schemaPath:"#/$defs/split/oneOf/3/p\
roperties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'};
o===null?o=[$]:o.push($),e++}}else{const $={instancePath:s+"/train/holdout/glob",schemaPath:"#/$defs/split/oneOf/3/properties/glob/type",keyword:"type",params:{
type:"string"},message:"must be string"};o===null?o=[$]:o.push($),e++}var Lr=P===e}else var Lr=!0}}}else{const f={instancePath:s+"/train/holdout",schemaPath:"#/\
$defs/split/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[f]:o.push(f),e++}Or!==!0&&(Or=!0)}else{const l={instancePath:s+
"/train/holdout",schemaPath:"#/$defs/split/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" mu\
st be in oneOf'};o===null?o=[l]:o.push(l),e++}else{const l={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'};o===null?o=[l]:o.push(l),e++}}}else{const t={instancePath:s+"/train/holdout",schemaPath:"\
#/$defs/split/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[t]:o.push(t),e++}var Gr=g===e;w=w||Gr;const m=e;if(r!==null){const t={
instancePath:s+"/train/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};o===
null?o=[t]:o.push(t),e++}var Gr=m===e;if(w=w||Gr,w)e=Ie,o!==null&&(Ie?o.length=Ie:o=null);else{const t={instancePath:s+"/train/holdout",schemaPath:"#/properties\
/train/properties/holdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[t]:o.push(t),e++,i.errors=o,!1}var Pe=q===
e}else var Pe=!0;if(Pe){if(y.validate!==void 0){let r=y.validate;const q=e,Ie=e;let w=!1;const g=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let t;if(r.
kind===void 0&&(t="kind")){const d={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/required",keyword:"required",params:{missingProperty:t},message:"\
must have required property '"+t+"'"};o===null?o=[d]:o.push(d),e++}else{const d=r.kind;if(typeof d=="string")if(d==="last"){if(e===e)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.seconds===void 0&&(f="seconds")){const O={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/0\
/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};o===null?o=[O]:o.push(O),e++}else{const O=e;for(const p in r)
if(!(p==="kind"||p==="seconds")){const P={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/0/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?o=[P]:o.push(P),e++;break}if(O===e){if(r.kind!==void 0){const p=e;if(r.kind!==
"last"){const P={instancePath:s+"/train/validate/kind",schemaPath:"#/$defs/split/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"\
must be equal to constant"};o===null?o=[P]:o.push(P),e++}var Rr=p===e}else var Rr=!0;if(Rr)if(r.seconds!==void 0){let p=r.seconds;const P=e;if(!(typeof p=="numb\
er"&&isFinite(p))){const $={instancePath:s+"/train/validate/seconds",schemaPath:"#/$defs/split/oneOf/0/properties/seconds/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"};o===null?o=[$]:o.push($),e++}var Rr=P===e}else var Rr=!0}}}else{const f={instancePath:s+"/train/validate",schemaPath:"#/$defs/sp\
lit/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[f]:o.push(f),e++}var qr=!0}else if(d==="random"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.fraction===void 0&&(f="fraction")){const O={instancePath:s+"/train/validate",schemaPath:"#/\
$defs/split/oneOf/1/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};o===null?o=[O]:o.push(O),e++}else{const O=e;
for(const p in r)if(!(p==="kind"||p==="fraction")){const P={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/1/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?o=[P]:o.push(P),e++;break}if(O===e){if(r.kind!==void 0){
const p=e;if(r.kind!=="random"){const P={instancePath:s+"/train/validate/kind",schemaPath:"#/$defs/split/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"random"},message:"must be equal to constant"};o===null?o=[P]:o.push(P),e++}var Dr=p===e}else var Dr=!0;if(Dr)if(r.fraction!==void 0){let p=r.fraction;
const P=e;if(e===P)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const $={instancePath:s+"/train/validate/fraction",schemaPath:"#/$defs/split/oneOf/1/pr\
operties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};o===null?o=[$]:o.push($),e++}else if(p<0||isNaN(p)){const $={
instancePath:s+"/train/validate/fraction",schemaPath:"#/$defs/split/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};o===null?o=[$]:o.push($),e++}}else{const $={instancePath:s+"/train/validate/fraction",schemaPath:"#/$defs/split/oneOf/1/properties/fraction/type",
keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[$]:o.push($),e++}var Dr=P===e}else var Dr=!0}}}else{const f={instancePath:s+"/train/\
validate",schemaPath:"#/$defs/split/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[f]:o.push(f),e++}qr!==!0&&(qr=!0)}else if(d===
"hash"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.fraction===void 0&&(f="fraction")||r.column===void 0&&(f="\
column")){const O={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/2/required",keyword:"required",params:{missingProperty:f},message:"must have\
 required property '"+f+"'"};o===null?o=[O]:o.push(O),e++}else{const O=e;for(const p in r)if(!(p==="kind"||p==="fraction"||p==="column")){const P={instancePath:s+
"/train/validate",schemaPath:"#/$defs/split/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have ad\
ditional properties"};o===null?o=[P]:o.push(P),e++;break}if(O===e){if(r.kind!==void 0){const p=e;if(r.kind!=="hash"){const P={instancePath:s+"/train/validate/ki\
nd",schemaPath:"#/$defs/split/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"hash"},message:"must be equal to constant"};o===null?o=[P]:o.
push(P),e++}var Pr=p===e}else var Pr=!0;if(Pr){if(r.fraction!==void 0){let p=r.fraction;const P=e;if(e===P)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){
const $={instancePath:s+"/train/validate/fraction",schemaPath:"#/$defs/split/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"};o===null?o=[$]:o.push($),e++}else if(p<0||isNaN(p)){const $={instancePath:s+"/train/validate/fraction",schemaPath:"#/$defs/split/oneOf/2\
/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};o===null?o=[$]:o.push($),e++}}else{const $={instancePath:s+
"/train/validate/fraction",schemaPath:"#/$defs/split/oneOf/2/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?
o=[$]:o.push($),e++}var Pr=P===e}else var Pr=!0;if(Pr)if(r.column!==void 0){const p=e;if(typeof r.column!="string"){const X={instancePath:s+"/train/validate/col\
umn",schemaPath:"#/$defs/split/oneOf/2/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"};o===null?o=[X]:o.push(X),e++}var Pr=p===
e}else var Pr=!0}}}}else{const f={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};o===null?o=[f]:o.push(f),e++}qr!==!0&&(qr=!0)}else if(d==="files"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f=
"kind")||r.glob===void 0&&(f="glob")){const O={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/3/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"};o===null?o=[O]:o.push(O),e++}else{const O=e;for(const p in r)if(!(p==="kind"||p==="glob")){const P={instancePath:s+
"/train/validate",schemaPath:"#/$defs/split/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have ad\
ditional properties"};o===null?o=[P]:o.push(P),e++;break}if(O===e){if(r.kind!==void 0){const p=e;if(r.kind!=="files"){const P={instancePath:s+"/train/validate/k\
ind",schemaPath:"#/$defs/split/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"};o===null?o=[P]:
o.push(P),e++}var Wr=p===e}else var Wr=!0;if(Wr)if(r.glob!==void 0){let p=r.glob;const P=e;if(e===P)if(typeof p=="string"){if(!jr.test(p)){const $={instancePath:s+
"/train/validate/glob",schemaPath:"#/$defs/split/oneOf/3/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'};o===null?o=[$]:o.push($),e++}}else{const $={instancePath:s+"/train/validate/glob",schemaPath:"#/$def\
s/split/oneOf/3/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"};o===null?o=[$]:o.push($),e++}var Wr=P===e}else var Wr=!0}}}else{
const f={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[f]:
o.push(f),e++}qr!==!0&&(qr=!0)}else{const l={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/discriminator",keyword:"discriminator",params:{error:"ma\
pping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'};o===null?o=[l]:o.push(l),e++}else{const l={instancePath:s+"/train/validate",schemaPath:"\
#/$defs/split/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'};o===null?o=[l]:o.push(l),e++}}}else{
const t={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[t]:o.push(
t),e++}var Jr=g===e;w=w||Jr;const m=e;if(r!==null){const t={instancePath:s+"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};o===null?o=[t]:o.push(t),e++}var Jr=m===e;if(w=w||Jr,w)e=Ie,o!==null&&(Ie?o.length=Ie:o=null);else{const t={instancePath:s+
"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=
[t]:o.push(t),e++,i.errors=o,!1}var Pe=q===e}else var Pe=!0;if(Pe)if(y.sources!==void 0){let r=y.sources;const q=e;if(!Array.isArray(r)&&r!==null)return i.errors=
[{instancePath:s+"/train/sources",schemaPath:"#/properties/train/properties/sources/type",keyword:"type",params:{type:j.properties.train.properties.sources.type},
message:"must be array,null"}],!1;if(e===q&&Array.isArray(r)){var ss=!0;const w=r.length;for(let g=0;g<w;g++){const a=e;if(typeof r[g]!="string")return i.errors=
[{instancePath:s+"/train/sources/"+g,schemaPath:"#/properties/train/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var ss=a===e;if(!ss)break}}var Pe=q===e}else var Pe=!0}}}}}}}}}}}else return i.errors=[{instancePath:s+"/train",schemaPath:"#/properties/train/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var h=B===e}else var h=!0;if(h){if(u.baselines!==void 0){let y=u.baselines;const B=e;if(e===B)if(Array.
isArray(y)){var ts=!0;const T=y.length;for(let n=0;n<T;n++){let r=y[n];const q=e;if(e===q)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&
(w="kind"))return i.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/required",keyword:"required",params:{missingProperty:w},message:"\
must have required property '"+w+"'"}],!1;{const g=r.kind;if(typeof g=="string")if(g==="lr"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===
void 0&&(m="kind")||r.options===void 0&&(m="options"))return i.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/0/required",
keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="kind"||t==="options")){return i.
errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.kind!==void 0){const t=e;if(r.kind!=="lr")return i.errors=[{instancePath:s+"/baselines/"+
n+"/kind",schemaPath:"#/properties/baselines/items/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"lr"},message:"must be equal to constant"}],
!1;var Er=t===e}else var Er=!0;if(Er)if(r.options!==void 0){let t=r.options;const d=e;if(e===d)if(t&&typeof t=="object"&&!Array.isArray(t))for(const f in t){let O=t[f];
const p=e;if(!(typeof O=="number"&&isFinite(O)))return i.errors=[{instancePath:s+"/baselines/"+n+"/options/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/baselines/items/oneOf/0/properties/options/additionalProperties/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var os=p===
e;if(!os)break}else return i.errors=[{instancePath:s+"/baselines/"+n+"/options",schemaPath:"#/properties/baselines/items/oneOf/0/properties/options/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var Er=d===e}else var Er=!0}}}else return i.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/pro\
perties/baselines/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Hr=!0}else if(g==="wide_deep"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="kind")||r.wide===void 0&&(m="wide")||r.options===void 0&&(m="options"))return i.errors=[{instancePath:s+
"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/1/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+
m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="kind"||t==="wide"||t==="options")){return i.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/b\
aselines/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}
if(re===e){if(r.kind!==void 0){const t=e;if(r.kind!=="wide_deep")return i.errors=[{instancePath:s+"/baselines/"+n+"/kind",schemaPath:"#/properties/baselines/ite\
ms/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"wide_deep"},message:"must be equal to constant"}],!1;var wr=t===e}else var wr=!0;if(wr){
if(r.wide!==void 0){let t=r.wide;const d=e;if(e===d)if(Array.isArray(t)){var is=!0;const f=t.length;for(let O=0;O<f;O++){let p=t[O];const P=e;if(e===P)if(Array.
isArray(p)){var as=!0;const $=p.length;for(let ge=0;ge<$;ge++){const Xe=e;if(typeof p[ge]!="string")return i.errors=[{instancePath:s+"/baselines/"+n+"/wide/"+O+
"/"+ge,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var as=Xe===
e;if(!as)break}}else return i.errors=[{instancePath:s+"/baselines/"+n+"/wide/"+O,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var is=P===e;if(!is)break}}else return i.errors=[{instancePath:s+"/baselines/"+n+"/wide",schemaPath:"#/\
properties/baselines/items/oneOf/1/properties/wide/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var wr=d===e}else var wr=!0;if(wr)if(r.
options!==void 0){let t=r.options;const d=e;if(e===d)if(t&&typeof t=="object"&&!Array.isArray(t))for(const f in t){let O=t[f];const p=e;if(!(typeof O=="number"&&
isFinite(O)))return i.errors=[{instancePath:s+"/baselines/"+n+"/options/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/baselines/items/oneO\
f/1/properties/options/additionalProperties/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ps=p===e;if(!ps)break}else return i.errors=
[{instancePath:s+"/baselines/"+n+"/options",schemaPath:"#/properties/baselines/items/oneOf/1/properties/options/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var wr=d===e}else var wr=!0}}}}else return i.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;Hr!==!0&&(Hr=!0)}else if(g==="gbdt_lr"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.kind===void 0&&(m="kind")||r.trees===void 0&&(m="trees")||r.depth===void 0&&(m="depth")||r.options===void 0&&(m="options"))return i.errors=[{instancePath:s+
"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+
m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="kind"||t==="trees"||t==="depth"||t==="options")){return i.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"\
#/properties/baselines/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional proper\
ties"}],!1;break}if(re===e){if(r.kind!==void 0){const t=e;if(r.kind!=="gbdt_lr")return i.errors=[{instancePath:s+"/baselines/"+n+"/kind",schemaPath:"#/propertie\
s/baselines/items/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"gbdt_lr"},message:"must be equal to constant"}],!1;var mr=t===e}else var mr=!0;
if(mr){if(r.trees!==void 0){let t=r.trees;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/baselines/"+n+"/\
trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/baselines/"+n+"/trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/tre\
es/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var mr=d===e}else var mr=!0;if(mr){if(r.depth!==void 0){let t=r.depth;
const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/baselines/"+n+"/depth",schemaPath:"#/properties/baselines/\
items/oneOf/2/properties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return i.errors=[{instancePath:s+"/baselines/"+n+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/depth/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var mr=d===e}else var mr=!0;if(mr)if(r.options!==void 0){let t=r.options;const d=e;if(e===d)if(t&&typeof t==
"object"&&!Array.isArray(t))for(const f in t){let O=t[f];const p=e;if(!(typeof O=="number"&&isFinite(O)))return i.errors=[{instancePath:s+"/baselines/"+n+"/opti\
ons/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/baselines/items/oneOf/2/properties/options/additionalProperties/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var ms=p===e;if(!ms)break}else return i.errors=[{instancePath:s+"/baselines/"+n+"/options",schemaPath:"#/properties\
/baselines/items/oneOf/2/properties/options/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var mr=d===e}else var mr=!0}}}}}else return i.
errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;Hr!==!0&&(Hr=!0)}else return i.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"kind",tagValue:g},message:'value of tag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/p\
roperties/baselines/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:g},message:'tag "kind" must be string'}],!1}}else return i.
errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ts=q===
e;if(!ts)break}}else return i.errors=[{instancePath:s+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var h=B===e}else var h=!0;if(h){if(u.cost!==void 0){let y=u.cost;const B=e;if(e===B)if(y&&typeof y=="object"&&!Array.isArray(y)){let T;if(y.params===
void 0&&(T="params")||y.flops===void 0&&(T="flops")||y.memory===void 0&&(T="memory")||y.items===void 0&&(T="items"))return i.errors=[{instancePath:s+"/cost",schemaPath:"\
#/properties/cost/required",keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;{const n=e;for(const r in y)if(!(r===
"params"||r==="flops"||r==="memory"||r==="items")){return i.errors=[{instancePath:s+"/cost",schemaPath:"#/properties/cost/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(n===e){if(y.params!==void 0){let r=y.params;const q=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/cost/params",schemaPath:"#/properties/cost/properties/params/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===q&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/cost/params",schemaPath:"\
#/properties/cost/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var dr=q===e}else var dr=!0;if(dr){if(y.
flops!==void 0){let r=y.flops;const q=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/cost/flops",schemaPath:"#/pr\
operties/cost/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===q&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r)))return i.errors=[{instancePath:s+"/cost/flops",schemaPath:"#/properties/cost/properties/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var dr=q===e}else var dr=!0;if(dr){if(y.memory!==void 0){let r=y.memory;const q=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.
errors=[{instancePath:s+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===q&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var dr=q===e}else var dr=!0;if(dr)if(y.items!==void 0){let r=y.items;const q=e;
if(e===q)if(Array.isArray(r)){var ns=!0;const w=r.length;for(let g=0;g<w;g++){let a=r[g];const m=e;if(e===m)if(a&&typeof a=="object"&&!Array.isArray(a)){let t;if(a.
name===void 0&&(t="name")||a.kind===void 0&&(t="kind")||a.params===void 0&&(t="params")||a.bytes===void 0&&(t="bytes")||a.optimizerBytes===void 0&&(t="optimizer\
Bytes")||a.flops===void 0&&(t="flops")||a.activationBytes===void 0&&(t="activationBytes"))return i.errors=[{instancePath:s+"/cost/items/"+g,schemaPath:"#/proper\
ties/cost/properties/items/items/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const l in a)
if(!(l==="name"||l==="kind"||l==="params"||l==="bytes"||l==="optimizerBytes"||l==="flops"||l==="activationBytes")){return i.errors=[{instancePath:s+"/cost/items\
/"+g,schemaPath:"#/properties/cost/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT h\
ave additional properties"}],!1;break}if(d===e){if(a.name!==void 0){const l=e;if(typeof a.name!="string")return i.errors=[{instancePath:s+"/cost/items/"+g+"/nam\
e",schemaPath:"#/properties/cost/properties/items/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ge=l===e}else
var Ge=!0;if(Ge){if(a.kind!==void 0){let l=a.kind;const f=e;if(!(l==="table"||l==="layer"))return i.errors=[{instancePath:s+"/cost/items/"+g+"/kind",schemaPath:"\
#/properties/cost/properties/items/items/properties/kind/enum",keyword:"enum",params:{allowedValues:j.properties.cost.properties.items.items.properties.kind.enum},
message:"must be equal to one of the allowed values"}],!1;var Ge=f===e}else var Ge=!0;if(Ge){if(a.params!==void 0){let l=a.params;const f=e;if(!(typeof l=="numb\
er"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return i.errors=[{instancePath:s+"/cost/items/"+g+"/params",schemaPath:"#/properties/cost/properties/items/items/properties\
/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return i.errors=[
{instancePath:s+"/cost/items/"+g+"/params",schemaPath:"#/properties/cost/properties/items/items/properties/params/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var Ge=f===e}else var Ge=!0;if(Ge){if(a.bytes!==void 0){let l=a.bytes;const f=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l)))return i.errors=[{instancePath:s+"/cost/items/"+g+"/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return i.errors=[{instancePath:s+"/cost/\
items/"+g+"/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"}],!1;var Ge=f===e}else var Ge=!0;if(Ge){if(a.optimizerBytes!==void 0){let l=a.optimizerBytes;const f=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return i.errors=[{instancePath:s+"/cost/items/"+g+"/optimizerBytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerBytes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return i.errors=[{instancePath:s+"/cost/\
items/"+g+"/optimizerBytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Ge=f===e}else var Ge=!0;if(Ge){if(a.flops!==void 0){let l=a.flops;const f=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return i.errors=[{instancePath:s+"/cost/items/"+g+"/flops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return i.errors=[{instancePath:s+"/cost/items/"+g+"/fl\
ops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var Ge=f===e}else var Ge=!0;if(Ge)if(a.activationBytes!==void 0){let l=a.activationBytes;const f=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return i.
errors=[{instancePath:s+"/cost/items/"+g+"/activationBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activationBytes/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return i.errors=[{instancePath:s+"/cost/items/"+
g+"/activationBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activationBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Ge=f===e}else var Ge=!0}}}}}}}}else return i.errors=[{instancePath:s+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/i\
tems/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ns=m===e;if(!ns)break}}else return i.errors=[{instancePath:s+"/cost/ite\
ms",schemaPath:"#/properties/cost/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var dr=q===e}else var dr=!0}}}}}else return i.
errors=[{instancePath:s+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=B===e}else var h=!0;
if(h)if(u.fingerprint!==void 0){let y=u.fingerprint;const B=e;if(e===B)if(typeof y=="string"){if(!cr.test(y))return i.errors=[{instancePath:s+"/fingerprint",schemaPath:"\
#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return i.errors=[{
instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=B===e}else var h=!0}}}}}}}}}}}}}}}}}}}}}}else
return i.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return i.errors=o,e===0}i.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};const ys=k,ur={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc lock",description:"What 'adsc profile' saw in\
 the training part of the data: the constants that a build is made with.",type:"object",properties:{version:{const:1},model:{type:"string"},key:{type:"string"},
rows:{type:"object",properties:{train:{type:"integer",minimum:0},validate:{type:"integer",minimum:0},holdout:{type:"integer",minimum:0}},required:["train","vali\
date","holdout"],additionalProperties:!1},time:{type:["object","null"],properties:{first:{type:"number"},last:{type:"number"}},required:["first","last"],additionalProperties:!1},
sources:{type:"object",additionalProperties:{type:"integer",minimum:0}},columns:{type:"object",additionalProperties:{type:"array",items:{type:"object",properties:{
name:{type:"string"},type:{type:"string"}},required:["name","type"],additionalProperties:!1}}},heads:{type:"object",additionalProperties:{type:"object",properties:{
observed:{type:"integer",minimum:0},positives:{type:"integer",minimum:0}},required:["observed","positives"],additionalProperties:!1}},signals:{type:"object",additionalProperties:{
type:"object",properties:{count:{type:"integer",minimum:0},missing:{type:"integer",minimum:0},bad:{type:"integer",minimum:0},distinct:{type:["integer","null"],minimum:0},
numeric:{type:["object","null"],properties:{min:{type:"number"},max:{type:"number"},mean:{type:"number"},std:{type:"number"},skewness:{type:"number"},kurtosis:{
type:"number"},quantiles:{type:"array",items:{type:"number"},minItems:9,maxItems:9}},required:["min","max","mean","std","skewness","kurtosis","quantiles"],additionalProperties:!1},
list:{type:["object","null"],properties:{meanLength:{type:"number"},truncated:{type:"number"},nulls:{type:"number"}},required:["meanLength","truncated","nulls"],
additionalProperties:!1},top:{type:"array",items:{type:"object",properties:{value:{type:"string"},count:{type:"integer",minimum:0}},required:["value","count"],additionalProperties:!1}},
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
required:["version","model","key","rows","time","sources","columns","heads","signals","vocabs"],additionalProperties:!1,$id:"lock"};function k(u,{instancePath:s="",
parentData:Nr,parentDataProperty:Ar,rootData:zr=u,dynamicAnchors:Fr={}}={}){let o=null,e=0;const Ae=k.evaluated;if(Ae.dynamicProps&&(Ae.props=void 0),Ae.dynamicItems&&
(Ae.items=void 0),e===0)if(u&&typeof u=="object"&&!Array.isArray(u)){let ue;if(u.version===void 0&&(ue="version")||u.model===void 0&&(ue="model")||u.key===void 0&&
(ue="key")||u.rows===void 0&&(ue="rows")||u.time===void 0&&(ue="time")||u.sources===void 0&&(ue="sources")||u.columns===void 0&&(ue="columns")||u.heads===void 0&&
(ue="heads")||u.signals===void 0&&(ue="signals")||u.vocabs===void 0&&(ue="vocabs"))return k.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:ue},message:"must have required property '"+ue+"'"}],!1;{const Te=e;for(const N in u)if(!yr.call(ur.properties,N)){return k.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},message:"must NOT have additional properties"}],!1;break}if(Te===
e){if(u.version!==void 0){const N=e;if(u.version!==1)return k.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var h=N===e}else var h=!0;if(h){if(u.model!==void 0){const N=e;if(typeof u.model!="string")return k.errors=
[{instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=N===e}else var h=!0;if(h){
if(u.key!==void 0){const N=e;if(typeof u.key!="string")return k.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var h=N===e}else var h=!0;if(h){if(u.rows!==void 0){let N=u.rows;const me=e;if(e===me)if(N&&typeof N=="object"&&!Array.isArray(
N)){let b;if(N.train===void 0&&(b="train")||N.validate===void 0&&(b="validate")||N.holdout===void 0&&(b="holdout"))return k.errors=[{instancePath:s+"/rows",schemaPath:"\
#/properties/rows/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const A=e;for(const V in N)if(!(V===
"train"||V==="validate"||V==="holdout")){return k.errors=[{instancePath:s+"/rows",schemaPath:"#/properties/rows/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:V},message:"must NOT have additional properties"}],!1;break}if(A===e){if(N.train!==void 0){let V=N.train;const E=e;if(!(typeof V==
"number"&&!(V%1)&&!isNaN(V)&&isFinite(V)))return k.errors=[{instancePath:s+"/rows/train",schemaPath:"#/properties/rows/properties/train/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===E&&typeof V=="number"&&isFinite(V)&&(V<0||isNaN(V)))return k.errors=[{instancePath:s+"/rows/train",schemaPath:"\
#/properties/rows/properties/train/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var se=E===e}else var se=!0;if(se){if(N.
validate!==void 0){let V=N.validate;const E=e;if(!(typeof V=="number"&&!(V%1)&&!isNaN(V)&&isFinite(V)))return k.errors=[{instancePath:s+"/rows/validate",schemaPath:"\
#/properties/rows/properties/validate/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===E&&typeof V=="number"&&isFinite(V)&&(V<
0||isNaN(V)))return k.errors=[{instancePath:s+"/rows/validate",schemaPath:"#/properties/rows/properties/validate/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var se=E===e}else var se=!0;if(se)if(N.holdout!==void 0){let V=N.holdout;const E=e;if(!(typeof V=="number"&&!(V%1)&&!isNaN(
V)&&isFinite(V)))return k.errors=[{instancePath:s+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===E&&typeof V=="number"&&isFinite(V)&&(V<0||isNaN(V)))return k.errors=[{instancePath:s+"/rows/holdout",schemaPath:"#/propert\
ies/rows/properties/holdout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var se=E===e}else var se=!0}}}}else return k.
errors=[{instancePath:s+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=me===e}else var h=!0;
if(h){if(u.time!==void 0){let N=u.time;const me=e;if(!(N&&typeof N=="object"&&!Array.isArray(N))&&N!==null)return k.errors=[{instancePath:s+"/time",schemaPath:"\
#/properties/time/type",keyword:"type",params:{type:ur.properties.time.type},message:"must be object,null"}],!1;if(e===me&&N&&typeof N=="object"&&!Array.isArray(
N)){let b;if(N.first===void 0&&(b="first")||N.last===void 0&&(b="last"))return k.errors=[{instancePath:s+"/time",schemaPath:"#/properties/time/required",keyword:"\
required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const A=e;for(const V in N)if(!(V==="first"||V==="last")){return k.errors=
[{instancePath:s+"/time",schemaPath:"#/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V},message:"must NOT have\
 additional properties"}],!1;break}if(A===e){if(N.first!==void 0){let V=N.first;const E=e;if(!(typeof V=="number"&&isFinite(V)))return k.errors=[{instancePath:s+
"/time/first",schemaPath:"#/properties/time/properties/first/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xe=E===e}else var xe=!0;
if(xe)if(N.last!==void 0){let V=N.last;const E=e;if(!(typeof V=="number"&&isFinite(V)))return k.errors=[{instancePath:s+"/time/last",schemaPath:"#/properties/ti\
me/properties/last/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xe=E===e}else var xe=!0}}}var h=me===e}else var h=!0;if(h){if(u.
sources!==void 0){let N=u.sources;const me=e;if(e===me)if(N&&typeof N=="object"&&!Array.isArray(N))for(const b in N){let A=N[b];const V=e;if(!(typeof A=="number"&&
!(A%1)&&!isNaN(A)&&isFinite(A)))return k.errors=[{instancePath:s+"/sources/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additiona\
lProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===V&&typeof A=="number"&&isFinite(A)&&(A<0||isNaN(A)))return k.errors=
[{instancePath:s+"/sources/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalProperties/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var Ee=V===e;if(!Ee)break}else return k.errors=[{instancePath:s+"/sources",schemaPath:"#/properties/sources/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var h=me===e}else var h=!0;if(h){if(u.columns!==void 0){let N=u.columns;const me=e;if(e===me)if(N&&typeof N==
"object"&&!Array.isArray(N))for(const b in N){let A=N[b];const V=e;if(e===V)if(Array.isArray(A)){var fe=!0;const E=A.length;for(let De=0;De<E;De++){let c=A[De];
const C=e;if(e===C)if(c&&typeof c=="object"&&!Array.isArray(c)){let ie;if(c.name===void 0&&(ie="name")||c.type===void 0&&(ie="type"))return k.errors=[{instancePath:s+
"/columns/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+De,schemaPath:"#/properties/columns/additionalProperties/items/required",keyword:"required",params:{missingProperty:ie},
message:"must have required property '"+ie+"'"}],!1;{const pe=e;for(const v in c)if(!(v==="name"||v==="type")){return k.errors=[{instancePath:s+"/columns/"+b.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+De,schemaPath:"#/properties/columns/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},
message:"must NOT have additional properties"}],!1;break}if(pe===e){if(c.name!==void 0){const v=e;if(typeof c.name!="string")return k.errors=[{instancePath:s+"/\
columns/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+De+"/name",schemaPath:"#/properties/columns/additionalProperties/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var S=v===e}else var S=!0;if(S)if(c.type!==void 0){const v=e;if(typeof c.type!="string")return k.errors=
[{instancePath:s+"/columns/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+De+"/type",schemaPath:"#/properties/columns/additionalProperties/items/properties/type\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var S=v===e}else var S=!0}}}else return k.errors=[{instancePath:s+"/columns/"+b.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+De,schemaPath:"#/properties/columns/additionalProperties/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var fe=C===e;if(!fe)break}}else return k.errors=[{instancePath:s+"/columns/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/colum\
ns/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var I=V===e;if(!I)break}else return k.errors=[{instancePath:s+"/\
columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=me===e}else var h=!0;if(h){if(u.heads!==
void 0){let N=u.heads;const me=e;if(e===me)if(N&&typeof N=="object"&&!Array.isArray(N))for(const b in N){let A=N[b];const V=e;if(e===V)if(A&&typeof A=="object"&&
!Array.isArray(A)){let E;if(A.observed===void 0&&(E="observed")||A.positives===void 0&&(E="positives"))return k.errors=[{instancePath:s+"/heads/"+b.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/required",keyword:"required",params:{missingProperty:E},message:"must have require\
d property '"+E+"'"}],!1;{const De=e;for(const c in A)if(!(c==="observed"||c==="positives")){return k.errors=[{instancePath:s+"/heads/"+b.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must\
 NOT have additional properties"}],!1;break}if(De===e){if(A.observed!==void 0){let c=A.observed;const C=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))
return k.errors=[{instancePath:s+"/heads/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/o\
bserved/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===C&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return k.errors=[
{instancePath:s+"/heads/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Be=C===e}else var Be=!0;if(Be)if(A.positives!==void 0){let c=A.positives;const C=e;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return k.errors=[{instancePath:s+"/heads/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"\
#/properties/heads/additionalProperties/properties/positives/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===C&&typeof c=="nu\
mber"&&isFinite(c)&&(c<0||isNaN(c)))return k.errors=[{instancePath:s+"/heads/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/he\
ads/additionalProperties/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Be=C===e}else var Be=!0}}}else
return k.errors=[{instancePath:s+"/heads/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var ae=V===e;if(!ae)break}else return k.errors=[{instancePath:s+"/heads",schemaPath:"#/properties/heads/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var h=me===e}else var h=!0;if(h){if(u.signals!==void 0){let N=u.signals;const me=e;if(e===me)if(N&&typeof N==
"object"&&!Array.isArray(N))for(const b in N){let A=N[b];const V=e;if(e===V)if(A&&typeof A=="object"&&!Array.isArray(A)){let E;if(A.count===void 0&&(E="count")||
A.missing===void 0&&(E="missing")||A.bad===void 0&&(E="bad")||A.distinct===void 0&&(E="distinct")||A.numeric===void 0&&(E="numeric")||A.list===void 0&&(E="list")||
A.top===void 0&&(E="top")||A.transform===void 0&&(E="transform"))return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/signals/additionalProperties/required",keyword:"required",params:{missingProperty:E},message:"must have required property '"+E+"'"}],!1;{const De=e;
for(const c in A)if(!(c==="count"||c==="missing"||c==="bad"||c==="distinct"||c==="numeric"||c==="list"||c==="top"||c==="transform")){return k.errors=[{instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(De===e){if(A.count!==void 0){let c=A.count;const C=e;if(!(typeof c=="n\
umber"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/\
signals/additionalProperties/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===C&&typeof c=="number"&&isFinite(
c)&&(c<0||isNaN(c)))return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalPr\
operties/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Y=C===e}else var Y=!0;if(Y){if(A.missing!==
void 0){let c=A.missing;const C=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(
/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;if(e===C&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/m\
issing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1;var Y=C===e}else var Y=!0;if(Y){if(A.bad!==void 0){let c=A.bad;const C=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return k.errors=[{instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===C&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,
"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Y=C===e}else var Y=!0;if(Y){if(A.distinct!==void 0){let c=A.distinct;const C=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(
c))&&c!==null)return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalPrope\
rties/properties/distinct/type",keyword:"type",params:{type:ur.properties.signals.additionalProperties.properties.distinct.type},message:"must be integer,null"}],
!1;if(e===C&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",
schemaPath:"#/properties/signals/additionalProperties/properties/distinct/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var Y=C===e}else var Y=!0;if(Y){if(A.numeric!==void 0){let c=A.numeric;const C=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return k.errors=[{instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/type",keyword:"type",params:{
type:ur.properties.signals.additionalProperties.properties.numeric.type},message:"must be object,null"}],!1;if(e===C&&c&&typeof c=="object"&&!Array.isArray(c)){
let ie;if(c.min===void 0&&(ie="min")||c.max===void 0&&(ie="max")||c.mean===void 0&&(ie="mean")||c.std===void 0&&(ie="std")||c.skewness===void 0&&(ie="skewness")||
c.kurtosis===void 0&&(ie="kurtosis")||c.quantiles===void 0&&(ie="quantiles"))return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/required",keyword:"required",params:{missingProperty:ie},message:"must have \
required property '"+ie+"'"}],!1;{const pe=e;for(const v in c)if(!(v==="min"||v==="max"||v==="mean"||v==="std"||v==="skewness"||v==="kurtosis"||v==="quantiles")){
return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/propertie\
s/numeric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(pe===e){
if(c.min!==void 0){let v=c.min;const J=e;if(!(typeof v=="number"&&isFinite(v)))return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/numeric/min",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/min/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var _=J===e}else var _=!0;if(_){if(c.max!==void 0){let v=c.max;const J=e;if(!(typeof v=="number"&&isFinite(v)))return k.errors=[{instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/max",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/max/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _=J===e}else var _=!0;if(_){if(c.mean!==void 0){let v=c.mean;const J=e;if(!(typeof v=="n\
umber"&&isFinite(v)))return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/mean",schemaPath:"#/properties/signals/addi\
tionalProperties/properties/numeric/properties/mean/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _=J===e}else var _=!0;if(_){if(c.
std!==void 0){let v=c.std;const J=e;if(!(typeof v=="number"&&isFinite(v)))return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric/std",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/std/type",keyword:"type",params:{type:"number"},message:"must\
 be number"}],!1;var _=J===e}else var _=!0;if(_){if(c.skewness!==void 0){let v=c.skewness;const J=e;if(!(typeof v=="number"&&isFinite(v)))return k.errors=[{instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/skewness",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/ske\
wness/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _=J===e}else var _=!0;if(_){if(c.kurtosis!==void 0){let v=c.kurtosis;const J=e;
if(!(typeof v=="number"&&isFinite(v)))return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/kurtosis",schemaPath:"#/pr\
operties/signals/additionalProperties/properties/numeric/properties/kurtosis/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _=J===
e}else var _=!0;if(_)if(c.quantiles!==void 0){let v=c.quantiles;const J=e;if(e===J)if(Array.isArray(v)){if(v.length>9)return k.errors=[{instancePath:s+"/signals\
/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/m\
axItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;if(v.length<9)return k.errors=[{instancePath:s+"/signals/"+b.replace(
/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/minItems",keyword:"\
minItems",params:{limit:9},message:"must NOT have fewer than 9 items"}],!1;{var R=!0;const ye=v.length;for(let H=0;H<ye;H++){let Z=v[H];const de=e;if(!(typeof Z==
"number"&&isFinite(Z)))return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles/"+H,schemaPath:"#/properties/si\
gnals/additionalProperties/properties/numeric/properties/quantiles/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=de===e;
if(!R)break}}}else return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/a\
dditionalProperties/properties/numeric/properties/quantiles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var _=J===e}else var _=!0}}}}}}}}
var Y=C===e}else var Y=!0;if(Y){if(A.list!==void 0){let c=A.list;const C=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return k.errors=[{instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/type",keyword:"type",params:{
type:ur.properties.signals.additionalProperties.properties.list.type},message:"must be object,null"}],!1;if(e===C&&c&&typeof c=="object"&&!Array.isArray(c)){let ie;
if(c.meanLength===void 0&&(ie="meanLength")||c.truncated===void 0&&(ie="truncated")||c.nulls===void 0&&(ie="nulls"))return k.errors=[{instancePath:s+"/signals/"+
b.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/required",keyword:"required",params:{missingProperty:ie},
message:"must have required property '"+ie+"'"}],!1;{const pe=e;for(const v in c)if(!(v==="meanLength"||v==="truncated"||v==="nulls")){return k.errors=[{instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(pe===e){if(c.meanLength!==void 0){let v=c.meanLength;
const J=e;if(!(typeof v=="number"&&isFinite(v)))return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/meanLength",schemaPath:"\
#/properties/signals/additionalProperties/properties/list/properties/meanLength/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=J===
e}else var oe=!0;if(oe){if(c.truncated!==void 0){let v=c.truncated;const J=e;if(!(typeof v=="number"&&isFinite(v)))return k.errors=[{instancePath:s+"/signals/"+
b.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/truncated",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/truncated/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var oe=J===e}else var oe=!0;if(oe)if(c.nulls!==void 0){let v=c.nulls;const J=e;if(!(typeof v=="number"&&
isFinite(v)))return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/nulls",schemaPath:"#/properties/signals/additionalProp\
erties/properties/list/properties/nulls/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=J===e}else var oe=!0}}}}var Y=C===e}else
var Y=!0;if(Y){if(A.top!==void 0){let c=A.top;const C=e;if(e===C)if(Array.isArray(c)){var W=!0;const ie=c.length;for(let pe=0;pe<ie;pe++){let v=c[pe];const J=e;
if(e===J)if(v&&typeof v=="object"&&!Array.isArray(v)){let ye;if(v.value===void 0&&(ye="value")||v.count===void 0&&(ye="count"))return k.errors=[{instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+pe,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/required",keyword:"re\
quired",params:{missingProperty:ye},message:"must have required property '"+ye+"'"}],!1;{const H=e;for(const Z in v)if(!(Z==="value"||Z==="count")){return k.errors=
[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+pe,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:Z},message:"must NOT have additional properties"}],!1;break}if(H===e){if(v.value!==void 0){
const Z=e;if(typeof v.value!="string")return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+pe+"/value",schemaPath:"#/pr\
operties/signals/additionalProperties/properties/top/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=Z===
e}else var M=!0;if(M)if(v.count!==void 0){let Z=v.count;const de=e;if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z)&&isFinite(Z)))return k.errors=[{instancePath:s+"/s\
ignals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+pe+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/coun\
t/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===de&&typeof Z=="number"&&isFinite(Z)&&(Z<0||isNaN(Z)))return k.errors=[{instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+pe+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/c\
ount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var M=de===e}else var M=!0}}}else return k.errors=[{instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+pe,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var W=J===e;if(!W)break}}else return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,
"~1")+"/top",schemaPath:"#/properties/signals/additionalProperties/properties/top/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Y=C===
e}else var Y=!0;if(Y)if(A.transform!==void 0){let c=A.transform;const C=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return k.errors=[{instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/type",keyword:"type",
params:{type:ur.properties.signals.additionalProperties.properties.transform.type},message:"must be object,null"}],!1;if(e===C&&c&&typeof c=="object"&&!Array.isArray(
c)){let ie;if(c.squash===void 0&&(ie="squash")||c.clip===void 0&&(ie="clip")||c.normalize===void 0&&(ie="normalize")||c.reason===void 0&&(ie="reason"))return k.
errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/trans\
form/required",keyword:"required",params:{missingProperty:ie},message:"must have required property '"+ie+"'"}],!1;{const pe=e;for(const v in c)if(!(v==="squash"||
v==="clip"||v==="normalize"||v==="reason")){return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/pro\
perties/signals/additionalProperties/properties/transform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT h\
ave additional properties"}],!1;break}if(pe===e){if(c.squash!==void 0){let v=c.squash;const J=e;if(!(v==="none"||v==="log"||v==="asinh"||v==="tanh"))return k.errors=
[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/squash",schemaPath:"#/properties/signals/additionalProperties/properties/trans\
form/properties/squash/enum",keyword:"enum",params:{allowedValues:ur.properties.signals.additionalProperties.properties.transform.properties.squash.enum},message:"\
must be equal to one of the allowed values"}],!1;var F=J===e}else var F=!0;if(F){if(c.clip!==void 0){let v=c.clip;const J=e;if(!Array.isArray(v)&&v!==null)return k.
errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/\
transform/properties/clip/type",keyword:"type",params:{type:ur.properties.signals.additionalProperties.properties.transform.properties.clip.type},message:"must \
be array,null"}],!1;if(e===J&&Array.isArray(v)){if(v.length<2)return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/\
clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"must NOT\
 have fewer than 2 items"}],!1;{const ye=v.length;if(ye>0){let H=v[0];const Z=e;if(!(typeof H=="number"&&isFinite(H)))return k.errors=[{instancePath:s+"/signals\
/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/0",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/prefi\
xItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=Z===e}if(G){if(ye>1){let H=v[1];const Z=e;if(!(typeof H=="number"&&isFinite(
H)))return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/1",schemaPath:"#/properties/signals/additionalPropert\
ies/properties/transform/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=Z===e}if(G&&!(v.length<=2))
return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/pr\
operties/transform/properties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var F=J===e}else var F=!0;if(F){if(c.
normalize!==void 0){let v=c.normalize;const J=e;if(e===J)if(v&&typeof v=="object"&&!Array.isArray(v)){let ye;if(v.kind===void 0&&(ye="kind"))return k.errors=[{instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/required",keyword:"required",params:{missingProperty:ye},message:"must have required property '"+ye+"'"}],!1;{const H=v.kind;if(typeof H=="string")if(H===
"none"){if(e===e)if(v&&typeof v=="object"&&!Array.isArray(v)){let de;if(v.kind===void 0&&(de="kind"))return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/require\
d",keyword:"required",params:{missingProperty:de},message:"must have required property '"+de+"'"}],!1;{const le=e;for(const x in v)if(x!=="kind"){return k.errors=
[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tr\
ansform/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},message:"must NOT have additional proper\
ties"}],!1;break}if(le===e&&v.kind!==void 0&&v.kind!=="none")return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/n\
ormalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"none"},message:"must be equal to constant"}],!1}}else return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/tran\
sform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;var ee=!0}else if(H==="l2"){if(e===e)if(v&&typeof v=="object"&&!Array.isArray(v)){let de;if(v.kind===void 0&&(de="kind"))return k.
errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:de},message:"must have required property '"+de+"'"}],!1;{const le=e;
for(const x in v)if(x!=="kind"){return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/prope\
rties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},
message:"must NOT have additional properties"}],!1;break}if(le===e&&v.kind!==void 0&&v.kind!=="l2")return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/pro\
perties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else return k.errors=[{instancePath:s+"/signals/"+b.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(H==="minmax"){if(e===e)if(v&&typeof v=="object"&&!Array.isArray(
v)){let de;if(v.kind===void 0&&(de="kind")||v.min===void 0&&(de="min")||v.max===void 0&&(de="max"))return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/required",
keyword:"required",params:{missingProperty:de},message:"must have required property '"+de+"'"}],!1;{const le=e;for(const x in v)if(!(x==="kind"||x==="min"||x===
"max")){return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additional\
Properties/properties/transform/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},message:"must NO\
T have additional properties"}],!1;break}if(le===e){if(v.kind!==void 0){const x=e;if(v.kind!=="minmax")return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;var We=x===e}else var We=!0;if(We){if(v.min!==void 0){
let x=v.min;const er=e,ce=e;let be=!1;const ne=e;if(!(typeof x=="number"&&isFinite(x))){const z={instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/0/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[z]:o.push(z),e++}var te=ne===e;be=be||te;const ve=e;if(e===ve)if(Array.isArray(
x)){var Le=!0;const z=x.length;for(let U=0;U<z;U++){let ke=x[U];const Fe=e;if(!(typeof ke=="number"&&isFinite(ke))){const je={instancePath:s+"/signals/"+b.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min/"+U,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/one\
Of/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[je]:o.push(je),e++}var Le=Fe===e;if(!Le)break}}else{
const z={instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/pr\
operties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[z]:o.push(
z),e++}var te=ve===e;if(be=be||te,be)e=ce,o!==null&&(ce?o.length=ce:o=null);else{const z={instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[z]:o.push(z),e++,k.errors=o,!1}var We=er===e}else var We=!0;if(We)if(v.max!==void 0){
let x=v.max;const er=e,ce=e;let be=!1;const ne=e;if(!(typeof x=="number"&&isFinite(x))){const z={instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/0/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[z]:o.push(z),e++}var Oe=ne===e;be=be||Oe;const ve=e;if(e===ve)if(Array.isArray(
x)){var he=!0;const z=x.length;for(let U=0;U<z;U++){let ke=x[U];const Fe=e;if(!(typeof ke=="number"&&isFinite(ke))){const je={instancePath:s+"/signals/"+b.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max/"+U,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/one\
Of/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[je]:o.push(je),e++}var he=Fe===e;if(!he)break}}else{
const z={instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/pr\
operties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[z]:o.push(
z),e++}var Oe=ve===e;if(be=be||Oe,be)e=ce,o!==null&&(ce?o.length=ce:o=null);else{const z={instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[z]:o.push(z),e++,k.errors=o,!1}var We=er===e}else var We=!0}}}}else return k.errors=
[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tr\
ansform/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(H==="zscore"){if(e===e)if(v&&
typeof v=="object"&&!Array.isArray(v)){let de;if(v.kind===void 0&&(de="kind")||v.mean===void 0&&(de="mean")||v.std===void 0&&(de="std"))return k.errors=[{instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:de},message:"must have required property '"+de+"'"}],!1;{const le=e;for(const x in v)if(!(x===
"kind"||x==="mean"||x==="std")){return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/prope\
rties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},
message:"must NOT have additional properties"}],!1;break}if(le===e){if(v.kind!==void 0){const x=e;if(v.kind!=="zscore")return k.errors=[{instancePath:s+"/signal\
s/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/n\
ormalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"must be equal to constant"}],!1;var Re=x===e}else var Re=!0;if(Re){
if(v.mean!==void 0){let x=v.mean;const er=e,ce=e;let be=!1;const ne=e;if(!(typeof x=="number"&&isFinite(x))){const z={instancePath:s+"/signals/"+b.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/pr\
operties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[z]:o.push(z),e++}var Ve=ne===e;be=be||Ve;const ve=e;if(e===
ve)if(Array.isArray(x)){var gr=!0;const z=x.length;for(let U=0;U<z;U++){let ke=x[U];const Fe=e;if(!(typeof ke=="number"&&isFinite(ke))){const je={instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean/"+U,schemaPath:"#/properties/signals/additionalProperties/properties/transform/p\
roperties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[je]:o.push(je),e++}var gr=Fe===
e;if(!gr)break}}else{const z={instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/a\
dditionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};
o===null?o=[z]:o.push(z),e++}var Ve=ve===e;if(be=be||Ve,be)e=ce,o!==null&&(ce?o.length=ce:o=null);else{const z={instancePath:s+"/signals/"+b.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properti\
es/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[z]:o.push(z),e++,k.errors=o,!1}var Re=er===e}else var Re=!0;
if(Re)if(v.std!==void 0){let x=v.std;const er=e,ce=e;let be=!1;const ne=e;if(!(typeof x=="number"&&isFinite(x))){const z={instancePath:s+"/signals/"+b.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/pro\
perties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[z]:o.push(z),e++}var or=ne===e;be=be||or;const ve=e;if(e===
ve)if(Array.isArray(x)){var D=!0;const z=x.length;for(let U=0;U<z;U++){let ke=x[U];const Fe=e;if(!(typeof ke=="number"&&isFinite(ke))){const je={instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std/"+U,schemaPath:"#/properties/signals/additionalProperties/properties/transform/pr\
operties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[je]:o.push(je),e++}var D=Fe===
e;if(!D)break}}else{const z={instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/add\
itionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};o===
null?o=[z]:o.push(z),e++}var or=ve===e;if(be=be||or,be)e=ce,o!==null&&(ce?o.length=ce:o=null);else{const z={instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/an\
yOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[z]:o.push(z),e++,k.errors=o,!1}var Re=er===e}else var Re=!0}}}}else return k.
errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(H==="quantile"){if(e===
e)if(v&&typeof v=="object"&&!Array.isArray(v)){let de;if(v.kind===void 0&&(de="kind")||v.boundaries===void 0&&(de="boundaries"))return k.errors=[{instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:de},message:"must have required property '"+de+"'"}],!1;{const le=e;for(const x in v)if(!(x===
"kind"||x==="boundaries")){return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties\
/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},
message:"must NOT have additional properties"}],!1;break}if(le===e){if(v.kind!==void 0){const x=e;if(v.kind!=="quantile")return k.errors=[{instancePath:s+"/sign\
als/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties\
/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var ir=x===e}else var ir=!0;
if(ir)if(v.boundaries!==void 0){let x=v.boundaries;const er=e;if(e===er)if(Array.isArray(x)){var sr=!0;const be=x.length;for(let ne=0;ne<be;ne++){let ve=x[ne];const xr=e;
if(!(typeof ve=="number"&&isFinite(ve)))return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+
ne,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var sr=xr===e;if(!sr)break}}else return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundar\
ies/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ir=er===e}else var ir=!0}}}else return k.errors=[{instancePath:s+"/signals/"+b.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"kind",tagValue:H},message:'value of tag "kind" must be in oneOf'}],!1;else return k.errors=[{instancePath:s+"/signal\
s/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normal\
ize/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:H},message:'tag "kind" must be string'}],!1}}else return k.errors=[{instancePath:s+
"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var F=J===e}else var F=!0;if(F)if(c.reason!==void 0){const v=e;if(typeof c.
reason!="string")return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/reason",schemaPath:"#/properties/signals/addi\
tionalProperties/properties/transform/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var F=v===e}else var F=!0}}}}}
var Y=C===e}else var Y=!0}}}}}}}}}else return k.errors=[{instancePath:s+"/signals/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/ad\
ditionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var we=V===e;if(!we)break}else return k.errors=[{instancePath:s+"/s\
ignals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=me===e}else var h=!0;if(h)if(u.vocabs!==
void 0){let N=u.vocabs;const me=e;if(e===me)if(N&&typeof N=="object"&&!Array.isArray(N))for(const b in N){let A=N[b];const V=e;if(e===V)if(A&&typeof A=="object"&&
!Array.isArray(A)){let E;if(A.entries===void 0&&(E="entries")||A.file===void 0&&(E="file")||A.sha256===void 0&&(E="sha256")||A.coverage===void 0&&(E="coverage"))
return k.errors=[{instancePath:s+"/vocabs/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/required",keyword:"req\
uired",params:{missingProperty:E},message:"must have required property '"+E+"'"}],!1;{const De=e;for(const c in A)if(!(c==="entries"||c==="file"||c==="sha256"||
c==="coverage")){return k.errors=[{instancePath:s+"/vocabs/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(De===e){if(A.entries!==
void 0){let c=A.entries;const C=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return k.errors=[{instancePath:s+"/vocabs/"+b.replace(/~/g,"~0").replace(
/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}],!1;if(e===C&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return k.errors=[{instancePath:s+"/vocabs/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/ent\
ries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var Me=C===e}else var Me=!0;if(Me){if(A.file!==void 0){let c=A.file;const C=e;if(e===C)if(typeof c=="string"){if(!jr.test(c))return k.errors=[{instancePath:s+
"/vocabs/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/pattern",keyword:"pattern",params:{
pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return k.errors=[{instancePath:s+"\
/vocabs/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Me=C===e}else var Me=!0;if(Me){if(A.sha256!==void 0){let c=A.sha256;const C=e;if(e===C)if(typeof c=="string"){if(!cr.
test(c))return k.errors=[{instancePath:s+"/vocabs/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/prop\
erties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return k.errors=[{instancePath:s+
"/vocabs/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/sha256/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Me=C===e}else var Me=!0;if(Me)if(A.coverage!==void 0){let c=A.coverage;const C=e;if(e===C)if(typeof c=="number"&&
isFinite(c)){if(c>1||isNaN(c))return k.errors=[{instancePath:s+"/vocabs/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/a\
dditionalProperties/properties/coverage/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(c<0||isNaN(c))return k.errors=
[{instancePath:s+"/vocabs/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return k.errors=[{instancePath:s+"/vocabs/"+b.replace(/~/g,"~0").replace(
/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"}],!1;var Me=C===e}else var Me=!0}}}}}else return k.errors=[{instancePath:s+"/vocabs/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vo\
cabs/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _e=V===e;if(!_e)break}else return k.errors=[{instancePath:s+
"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=me===e}else var h=!0}}}}}}}}}}}else return k.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return k.errors=o,e===0}k.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};const cs=K,rr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc calibration config",description:"How a model is to be calibra\
ted: what the spec asks for, resolved. A fitted calibrator is another file.",type:"object",properties:{version:{const:1},fingerprint:{type:"string",pattern:"^[0\
-9a-f]{64}$"},model:{type:"string"},variant:{type:["string","null"]},method:{enum:["platt","isotonic","temperature"]},heads:{type:"array",items:{type:"string"}},
sources:{type:["array","null"],items:{type:"string"}},per:{type:"array",items:{enum:["head","source"]}},signals:{type:"array",items:{type:"object",properties:{name:{
type:"string"},kind:{enum:["id","ids","vec"]},vocab:{type:["string","null"]},size:{type:"integer",minimum:0}},required:["name","kind","vocab","size"],additionalProperties:!1}},
everySeconds:{type:"number"},windowSeconds:{type:"number"},halfLifeSeconds:{type:["number","null"]},traffic:{type:["object","null"],properties:{column:{type:"st\
ring"},value:{type:"string"}},required:["column","value"],additionalProperties:!1},sampling:{type:["object","null"],properties:{base:{type:["string","null"]},keep:{
type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1}},
required:["version","fingerprint","model","variant","method","heads","sources","per","signals","everySeconds","windowSeconds","halfLifeSeconds","traffic","sampl\
ing"],additionalProperties:!1,$id:"calibration"};function K(u,{instancePath:s="",parentData:Nr,parentDataProperty:Ar,rootData:zr=u,dynamicAnchors:Fr={}}={}){let o=null,
e=0;const Ae=K.evaluated;if(Ae.dynamicProps&&(Ae.props=void 0),Ae.dynamicItems&&(Ae.items=void 0),e===0)if(u&&typeof u=="object"&&!Array.isArray(u)){let ae;if(u.
version===void 0&&(ae="version")||u.fingerprint===void 0&&(ae="fingerprint")||u.model===void 0&&(ae="model")||u.variant===void 0&&(ae="variant")||u.method===void 0&&
(ae="method")||u.heads===void 0&&(ae="heads")||u.sources===void 0&&(ae="sources")||u.per===void 0&&(ae="per")||u.signals===void 0&&(ae="signals")||u.everySeconds===
void 0&&(ae="everySeconds")||u.windowSeconds===void 0&&(ae="windowSeconds")||u.halfLifeSeconds===void 0&&(ae="halfLifeSeconds")||u.traffic===void 0&&(ae="traffi\
c")||u.sampling===void 0&&(ae="sampling"))return K.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:ae},message:"must \
have required property '"+ae+"'"}],!1;{const Y=e;for(const _ in u)if(!yr.call(rr.properties,_)){return K.errors=[{instancePath:s,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(u.version!==void 0){const _=e;
if(u.version!==1)return K.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be eq\
ual to constant"}],!1;var h=_===e}else var h=!0;if(h){if(u.fingerprint!==void 0){let _=u.fingerprint;const R=e;if(e===R)if(typeof _=="string"){if(!cr.test(_))return K.
errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pat\
tern "^[0-9a-f]{64}$"'}],!1}else return K.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var h=R===e}else var h=!0;if(h){if(u.model!==void 0){const _=e;if(typeof u.model!="string")return K.errors=[{instancePath:s+"/mode\
l",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=_===e}else var h=!0;if(h){if(u.variant!==void 0){
let _=u.variant;const R=e;if(typeof _!="string"&&_!==null)return K.errors=[{instancePath:s+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{
type:rr.properties.variant.type},message:"must be string,null"}],!1;var h=R===e}else var h=!0;if(h){if(u.method!==void 0){let _=u.method;const R=e;if(!(_==="pla\
tt"||_==="isotonic"||_==="temperature"))return K.errors=[{instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:rr.
properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var h=R===e}else var h=!0;if(h){if(u.heads!==void 0){let _=u.heads;const R=e;if(e===
R)if(Array.isArray(_)){var se=!0;const W=_.length;for(let M=0;M<W;M++){const F=e;if(typeof _[M]!="string")return K.errors=[{instancePath:s+"/heads/"+M,schemaPath:"\
#/properties/heads/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var se=F===e;if(!se)break}}else return K.errors=[{instancePath:s+
"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=R===e}else var h=!0;if(h){if(u.sources!==void 0){
let _=u.sources;const R=e;if(!Array.isArray(_)&&_!==null)return K.errors=[{instancePath:s+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{
type:rr.properties.sources.type},message:"must be array,null"}],!1;if(e===R&&Array.isArray(_)){var xe=!0;const W=_.length;for(let M=0;M<W;M++){const F=e;if(typeof _[M]!=
"string")return K.errors=[{instancePath:s+"/sources/"+M,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var xe=F===e;if(!xe)break}}var h=R===e}else var h=!0;if(h){if(u.per!==void 0){let _=u.per;const R=e;if(e===R)if(Array.isArray(_)){var Ee=!0;const W=_.length;
for(let M=0;M<W;M++){let F=_[M];const G=e;if(!(F==="head"||F==="source"))return K.errors=[{instancePath:s+"/per/"+M,schemaPath:"#/properties/per/items/enum",keyword:"\
enum",params:{allowedValues:rr.properties.per.items.enum},message:"must be equal to one of the allowed values"}],!1;var Ee=G===e;if(!Ee)break}}else return K.errors=
[{instancePath:s+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=R===e}else var h=!0;if(h){if(u.
signals!==void 0){let _=u.signals;const R=e;if(e===R)if(Array.isArray(_)){var fe=!0;const W=_.length;for(let M=0;M<W;M++){let F=_[M];const G=e;if(e===G)if(F&&typeof F==
"object"&&!Array.isArray(F)){let We;if(F.name===void 0&&(We="name")||F.kind===void 0&&(We="kind")||F.vocab===void 0&&(We="vocab")||F.size===void 0&&(We="size"))
return K.errors=[{instancePath:s+"/signals/"+M,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:We},message:"must hav\
e required property '"+We+"'"}],!1;{const Le=e;for(const te in F)if(!(te==="name"||te==="kind"||te==="vocab"||te==="size")){return K.errors=[{instancePath:s+"/s\
ignals/"+M,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:te},message:"must NOT have add\
itional properties"}],!1;break}if(Le===e){if(F.name!==void 0){const te=e;if(typeof F.name!="string")return K.errors=[{instancePath:s+"/signals/"+M+"/name",schemaPath:"\
#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var S=te===e}else var S=!0;if(S){if(F.kind!==
void 0){let te=F.kind;const he=e;if(!(te==="id"||te==="ids"||te==="vec"))return K.errors=[{instancePath:s+"/signals/"+M+"/kind",schemaPath:"#/properties/signals\
/items/properties/kind/enum",keyword:"enum",params:{allowedValues:rr.properties.signals.items.properties.kind.enum},message:"must be equal to one of the allowed\
 values"}],!1;var S=he===e}else var S=!0;if(S){if(F.vocab!==void 0){let te=F.vocab;const he=e;if(typeof te!="string"&&te!==null)return K.errors=[{instancePath:s+
"/signals/"+M+"/vocab",schemaPath:"#/properties/signals/items/properties/vocab/type",keyword:"type",params:{type:rr.properties.signals.items.properties.vocab.type},
message:"must be string,null"}],!1;var S=he===e}else var S=!0;if(S)if(F.size!==void 0){let te=F.size;const he=e;if(!(typeof te=="number"&&!(te%1)&&!isNaN(te)&&isFinite(
te)))return K.errors=[{instancePath:s+"/signals/"+M+"/size",schemaPath:"#/properties/signals/items/properties/size/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===he&&typeof te=="number"&&isFinite(te)&&(te<0||isNaN(te)))return K.errors=[{instancePath:s+"/signals/"+M+"/size",schemaPath:"\
#/properties/signals/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var S=he===e}else var S=!0}}}}}else
return K.errors=[{instancePath:s+"/signals/"+M,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var fe=G===e;if(!fe)break}}else return K.errors=[{instancePath:s+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var h=R===e}else var h=!0;if(h){if(u.everySeconds!==void 0){let _=u.everySeconds;const R=e;if(!(typeof _=="number"&&isFinite(_)))return K.errors=
[{instancePath:s+"/everySeconds",schemaPath:"#/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var h=R===e}else
var h=!0;if(h){if(u.windowSeconds!==void 0){let _=u.windowSeconds;const R=e;if(!(typeof _=="number"&&isFinite(_)))return K.errors=[{instancePath:s+"/windowSecon\
ds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var h=R===e}else var h=!0;if(h){if(u.halfLifeSeconds!==
void 0){let _=u.halfLifeSeconds;const R=e;if(!(typeof _=="number"&&isFinite(_))&&_!==null)return K.errors=[{instancePath:s+"/halfLifeSeconds",schemaPath:"#/prop\
erties/halfLifeSeconds/type",keyword:"type",params:{type:rr.properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var h=R===e}else var h=!0;if(h){
if(u.traffic!==void 0){let _=u.traffic;const R=e;if(!(_&&typeof _=="object"&&!Array.isArray(_))&&_!==null)return K.errors=[{instancePath:s+"/traffic",schemaPath:"\
#/properties/traffic/type",keyword:"type",params:{type:rr.properties.traffic.type},message:"must be object,null"}],!1;if(e===R&&_&&typeof _=="object"&&!Array.isArray(
_)){let W;if(_.column===void 0&&(W="column")||_.value===void 0&&(W="value"))return K.errors=[{instancePath:s+"/traffic",schemaPath:"#/properties/traffic/require\
d",keyword:"required",params:{missingProperty:W},message:"must have required property '"+W+"'"}],!1;{const M=e;for(const F in _)if(!(F==="column"||F==="value")){
return K.errors=[{instancePath:s+"/traffic",schemaPath:"#/properties/traffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F},
message:"must NOT have additional properties"}],!1;break}if(M===e){if(_.column!==void 0){const F=e;if(typeof _.column!="string")return K.errors=[{instancePath:s+
"/traffic/column",schemaPath:"#/properties/traffic/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var I=F===e}else var I=!0;
if(I)if(_.value!==void 0){const F=e;if(typeof _.value!="string")return K.errors=[{instancePath:s+"/traffic/value",schemaPath:"#/properties/traffic/properties/va\
lue/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var I=F===e}else var I=!0}}}var h=R===e}else var h=!0;if(h)if(u.sampling!==void 0){
let _=u.sampling;const R=e;if(!(_&&typeof _=="object"&&!Array.isArray(_))&&_!==null)return K.errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sampli\
ng/type",keyword:"type",params:{type:rr.properties.sampling.type},message:"must be object,null"}],!1;if(e===R&&_&&typeof _=="object"&&!Array.isArray(_)){let W;if(_.
base===void 0&&(W="base")||_.keep===void 0&&(W="keep")||_.log===void 0&&(W="log")||_.correct===void 0&&(W="correct"))return K.errors=[{instancePath:s+"/sampling",
schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:W},message:"must have required property '"+W+"'"}],!1;{const M=e;for(const F in _)
if(!(F==="base"||F==="keep"||F==="log"||F==="correct")){return K.errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:F},message:"must NOT have additional properties"}],!1;break}if(M===e){if(_.base!==void 0){let F=_.base;const G=e;
if(typeof F!="string"&&F!==null)return K.errors=[{instancePath:s+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{
type:rr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var Be=G===e}else var Be=!0;if(Be){if(_.keep!==void 0){let F=_.keep;const G=e;
if(e===G)if(typeof F=="number"&&isFinite(F)){if(F>1||isNaN(F))return K.errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/sampling/properties/kee\
p/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(F<0||isNaN(F))return K.errors=[{instancePath:s+"/sampling/keep",schemaPath:"\
#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return K.errors=[{instancePath:s+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Be=G===e}else var Be=!0;
if(Be){if(_.log!==void 0){let F=_.log;const G=e;if(!(F==="unsampled"||F==="sampled"))return K.errors=[{instancePath:s+"/sampling/log",schemaPath:"#/properties/s\
ampling/properties/log/enum",keyword:"enum",params:{allowedValues:rr.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed value\
s"}],!1;var Be=G===e}else var Be=!0;if(Be)if(_.correct!==void 0){let F=_.correct;const G=e;if(!(F==="weight"||F==="base"||F==="batch"))return K.errors=[{instancePath:s+
"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:rr.properties.sampling.properties.correct.enum},
message:"must be equal to one of the allowed values"}],!1;var Be=G===e}else var Be=!0}}}}}var h=R===e}else var h=!0}}}}}}}}}}}}}}}else return K.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return K.errors=o,e===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
const gs=$e,fs={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc manifest",description:"What a build holds: the fingerprint of its plan and a \
hash of every other file.",type:"object",properties:{version:{const:1},adsc:{type:"string"},model:{type:"string"},variant:{type:["string","null"]},baseline:{type:"\
string"},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},modelFingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},files:{type:"object",additionalProperties:{
type:"object",properties:{bytes:{type:"integer",minimum:0},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:["bytes","sha256"],additionalProperties:!1}}},
required:["version","adsc","model","variant","fingerprint","files"],additionalProperties:!1,$id:"manifest"};function $e(u,{instancePath:s="",parentData:Nr,parentDataProperty:Ar,
rootData:zr=u,dynamicAnchors:Fr={}}={}){let o=null,e=0;const Ae=$e.evaluated;if(Ae.dynamicProps&&(Ae.props=void 0),Ae.dynamicItems&&(Ae.items=void 0),e===0)if(u&&
typeof u=="object"&&!Array.isArray(u)){let Ee;if(u.version===void 0&&(Ee="version")||u.adsc===void 0&&(Ee="adsc")||u.model===void 0&&(Ee="model")||u.variant===void 0&&
(Ee="variant")||u.fingerprint===void 0&&(Ee="fingerprint")||u.files===void 0&&(Ee="files"))return $e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:Ee},message:"must have required property '"+Ee+"'"}],!1;{const fe=e;for(const S in u)if(!(S==="version"||S==="adsc"||S==="model"||
S==="variant"||S==="baseline"||S==="fingerprint"||S==="modelFingerprint"||S==="files")){return $e.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:S},message:"must NOT have additional properties"}],!1;break}if(fe===e){if(u.version!==void 0){const S=e;if(u.version!==
1)return $e.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constan\
t"}],!1;var h=S===e}else var h=!0;if(h){if(u.adsc!==void 0){const S=e;if(typeof u.adsc!="string")return $e.errors=[{instancePath:s+"/adsc",schemaPath:"#/propert\
ies/adsc/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=S===e}else var h=!0;if(h){if(u.model!==void 0){const S=e;if(typeof u.model!=
"string")return $e.errors=[{instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=S===
e}else var h=!0;if(h){if(u.variant!==void 0){let S=u.variant;const I=e;if(typeof S!="string"&&S!==null)return $e.errors=[{instancePath:s+"/variant",schemaPath:"\
#/properties/variant/type",keyword:"type",params:{type:fs.properties.variant.type},message:"must be string,null"}],!1;var h=I===e}else var h=!0;if(h){if(u.baseline!==
void 0){const S=e;if(typeof u.baseline!="string")return $e.errors=[{instancePath:s+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var h=S===e}else var h=!0;if(h){if(u.fingerprint!==void 0){let S=u.fingerprint;const I=e;if(e===I)if(typeof S=="string"){
if(!cr.test(S))return $e.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},
message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return $e.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var h=I===e}else var h=!0;if(h){if(u.modelFingerprint!==void 0){let S=u.modelFingerprint;const I=e;if(e===
I)if(typeof S=="string"){if(!cr.test(S))return $e.errors=[{instancePath:s+"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/pattern",keyword:"patter\
n",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return $e.errors=[{instancePath:s+"/modelFingerprint",schemaPath:"#\
/properties/modelFingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=I===e}else var h=!0;if(h)if(u.files!==void 0){let S=u.
files;const I=e;if(e===I)if(S&&typeof S=="object"&&!Array.isArray(S))for(const ae in S){let Y=S[ae];const _=e;if(e===_)if(Y&&typeof Y=="object"&&!Array.isArray(
Y)){let R;if(Y.bytes===void 0&&(R="bytes")||Y.sha256===void 0&&(R="sha256"))return $e.errors=[{instancePath:s+"/files/"+ae.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:R},message:"must have required property '"+R+"'"}],!1;{
const oe=e;for(const W in Y)if(!(W==="bytes"||W==="sha256")){return $e.errors=[{instancePath:s+"/files/"+ae.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:W},message:"must NOT have additional prop\
erties"}],!1;break}if(oe===e){if(Y.bytes!==void 0){let W=Y.bytes;const M=e;if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(W)))return $e.errors=[{instancePath:s+
"/files/"+ae.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===M&&typeof W=="number"&&isFinite(W)&&(W<0||isNaN(W)))return $e.errors=[{instancePath:s+"/files/"+ae.replace(/~/g,
"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var se=M===e}else var se=!0;if(se)if(Y.sha256!==void 0){let W=Y.sha256;const M=e;if(e===M)if(typeof W=="string"){if(!cr.test(W))return $e.
errors=[{instancePath:s+"/files/"+ae.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/patt\
ern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return $e.errors=[{instancePath:s+"/files/"+ae.
replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var se=M===e}else var se=!0}}}else return $e.errors=[{instancePath:s+"/files/"+ae.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/files/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var xe=_===e;if(!xe)break}else return $e.errors=
[{instancePath:s+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=I===e}else var h=!0}}}}}}}}}else
return $e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $e.errors=o,e===0}$e.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const hs=Ke;function Ke(u,{instancePath:s="",parentData:Nr,parentDataProperty:Ar,rootData:zr=u,dynamicAnchors:Fr={}}={}){let o=null,e=0;const Ae=Ke.evaluated;if(Ae.dynamicProps&&
(Ae.props=void 0),Ae.dynamicItems&&(Ae.items=void 0),e===0)if(u&&typeof u=="object"&&!Array.isArray(u)){let _;if(u.version===void 0&&(_="version")||u.fingerprint===
void 0&&(_="fingerprint")||u.cases===void 0&&(_="cases"))return Ke.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;{const R=e;for(const oe in u)if(!(oe==="version"||oe==="fingerprint"||oe==="cases")){return Ke.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:oe},message:"must NOT have additional properties"}],!1;break}if(R===
e){if(u.version!==void 0){const oe=e;if(u.version!==1)return Ke.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var h=oe===e}else var h=!0;if(h){if(u.fingerprint!==void 0){let oe=u.fingerprint;const W=e;if(e===W)if(typeof oe==
"string"){if(!cr.test(oe))return Ke.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-\
9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Ke.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=W===e}else var h=!0;if(h)if(u.cases!==void 0){let oe=u.cases;const W=e;if(e===W)if(Array.
isArray(oe)){var se=!0;const F=oe.length;for(let G=0;G<F;G++){let ee=oe[G];const We=e;if(e===We)if(ee&&typeof ee=="object"&&!Array.isArray(ee)){let te;if(ee.note===
void 0&&(te="note")||ee.serving===void 0&&(te="serving")||ee.row===void 0&&(te="row")||ee.signals===void 0&&(te="signals"))return Ke.errors=[{instancePath:s+"/c\
ases/"+G,schemaPath:"#/properties/cases/items/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const he=e;
for(const Oe in ee)if(!(Oe==="note"||Oe==="serving"||Oe==="row"||Oe==="signals")){return Ke.errors=[{instancePath:s+"/cases/"+G,schemaPath:"#/properties/cases/i\
tems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Oe},message:"must NOT have additional properties"}],!1;break}if(he===e){if(ee.
note!==void 0){const Oe=e;if(typeof ee.note!="string")return Ke.errors=[{instancePath:s+"/cases/"+G+"/note",schemaPath:"#/properties/cases/items/properties/note\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var xe=Oe===e}else var xe=!0;if(xe){if(ee.serving!==void 0){const Oe=e;if(typeof ee.serving!=
"boolean")return Ke.errors=[{instancePath:s+"/cases/"+G+"/serving",schemaPath:"#/properties/cases/items/properties/serving/type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"}],!1;var xe=Oe===e}else var xe=!0;if(xe){if(ee.row!==void 0){let Oe=ee.row;const Re=e;if(!(Oe&&typeof Oe=="object"&&!Array.isArray(
Oe)))return Ke.errors=[{instancePath:s+"/cases/"+G+"/row",schemaPath:"#/properties/cases/items/properties/row/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var xe=Re===e}else var xe=!0;if(xe)if(ee.signals!==void 0){let Oe=ee.signals;const Re=e;if(e===Re)if(Oe&&typeof Oe=="object"&&!Array.isArray(
Oe))for(const Ve in Oe){let D=Oe[Ve];const or=e,ir=e;let sr=!1;const we=e;if(e===we)if(D&&typeof D=="object"&&!Array.isArray(D)){let _e;if(D.values===void 0&&(_e=
"values")){const ue={instancePath:s+"/cases/"+G+"/signals/"+Ve.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/ad\
ditionalProperties/anyOf/0/required",keyword:"required",params:{missingProperty:_e},message:"must have required property '"+_e+"'"};o===null?o=[ue]:o.push(ue),e++}else{
const ue=e;for(const Te in D)if(Te!=="values"){const N={instancePath:s+"/cases/"+G+"/signals/"+Ve.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/cases/items/properties/signals/additionalProperties/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Te},message:"must \
NOT have additional properties"};o===null?o=[N]:o.push(N),e++;break}if(ue===e&&D.values!==void 0){let Te=D.values;if(e===e)if(Array.isArray(Te)){var Ee=!0;const me=Te.
length;for(let He=0;He<me;He++){let b=Te[He];const A=e;if(!(typeof b=="number"&&isFinite(b))){const E={instancePath:s+"/cases/"+G+"/signals/"+Ve.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/values/"+He,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};o===null?o=[E]:o.push(E),e++}var Ee=A===e;if(!Ee)break}}else{const me={instancePath:s+"/cases/"+G+"/signa\
ls/"+Ve.replace(/~/g,"~0").replace(/\//g,"~1")+"/values",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/\
type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[me]:o.push(me),e++}}}}else{const _e={instancePath:s+"/cases/"+G+"/signals/"+Ve.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"object"},
message:"must be object"};o===null?o=[_e]:o.push(_e),e++}var ae=we===e;if(sr=sr||ae,ae)var fe=!0;const Me=e;if(e===Me)if(D&&typeof D=="object"&&!Array.isArray(D)){
let _e;if(D.ids===void 0&&(_e="ids")){const ue={instancePath:s+"/cases/"+G+"/signals/"+Ve.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/\
items/properties/signals/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:_e},message:"must have required property '"+_e+"'"};o===
null?o=[ue]:o.push(ue),e++}else{const ue=e;for(const Te in D)if(!(Te==="ids"||Te==="weights")){const N={instancePath:s+"/cases/"+G+"/signals/"+Ve.replace(/~/g,"\
~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:Te},message:"must NOT have additional properties"};o===null?o=[N]:o.push(N),e++;break}if(ue===e){if(D.ids!==void 0){let Te=D.ids;const N=e;
if(e===N)if(Array.isArray(Te)){var S=!0;const me=Te.length;for(let He=0;He<me;He++){let b=Te[He];const A=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b))){const E={instancePath:s+"/cases/"+G+"/signals/"+Ve.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+He,schemaPath:"#/properties/cases/items/properties/signal\
s/additionalProperties/anyOf/1/properties/ids/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};o===null?o=[E]:o.push(E),e++}if(e===
A&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b))){const E={instancePath:s+"/cases/"+G+"/signals/"+Ve.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+He,schemaPath:"\
#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};o===null?o=[E]:o.push(E),e++}var S=A===e;if(!S)break}}else{const me={instancePath:s+"/cases/"+G+"/signals/"+Ve.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/ids",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/type",keyword:"type",params:{type:"array"},message:"\
must be array"};o===null?o=[me]:o.push(me),e++}var I=N===e}else var I=!0;if(I)if(D.weights!==void 0){let Te=D.weights;const N=e;if(e===N)if(Array.isArray(Te)){var Be=!0;
const He=Te.length;for(let b=0;b<He;b++){let A=Te[b];const V=e;if(!(typeof A=="number"&&isFinite(A))){const De={instancePath:s+"/cases/"+G+"/signals/"+Ve.replace(
/~/g,"~0").replace(/\//g,"~1")+"/weights/"+b,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/items/type",
keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[De]:o.push(De),e++}var Be=V===e;if(!Be)break}}else{const He={instancePath:s+"/cases/"+
G+"/signals/"+Ve.replace(/~/g,"~0").replace(/\//g,"~1")+"/weights",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properti\
es/weights/type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[He]:o.push(He),e++}var I=N===e}else var I=!0}}}else{const _e={instancePath:s+
"/cases/"+G+"/signals/"+Ve.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};o===null?o=[_e]:o.push(_e),e++}var ae=Me===e;if(sr=sr||ae,ae&&fe!==!0&&(fe=!0),sr)e=ir,o!==null&&(ir?o.length=
ir:o=null);else{const _e={instancePath:s+"/cases/"+G+"/signals/"+Ve.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signa\
ls/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[_e]:o.push(_e),e++,Ke.errors=o,!1}var Y=or===
e;if(!Y)break}else return Ke.errors=[{instancePath:s+"/cases/"+G+"/signals",schemaPath:"#/properties/cases/items/properties/signals/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var xe=Re===e}else var xe=!0}}}}}else return Ke.errors=[{instancePath:s+"/cases/"+G,schemaPath:"#/properties/cases/\
items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var se=We===e;if(!se)break}}else return Ke.errors=[{instancePath:s+"/cases",schemaPath:"\
#/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=W===e}else var h=!0}}}}else return Ke.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ke.errors=o,e===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{cs as calibration,hs as golden,ys as lock,gs as manifest,us as plan};
