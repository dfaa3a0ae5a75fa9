"""
DCN-v2 and DeepFM of FuxiCTR: its feature processor, layers and training loop, with the settings of the templates `DCNv2_default` and
`DeepFM_default` of its model zoo (Adam at .001, embeddings of 40, patience 2 on AUC − log-loss). The batch is 256: the templates' 10,000 is two or
three steps an epoch on tables of this size.
"""

import tempfile

import numpy as np
import polars
import torch
from fuxictr.preprocess import FeatureProcessor
from fuxictr.pytorch.layers import CrossNetV2, FactorizationMachine, FeatureEmbedding, MLP_Block
from fuxictr.pytorch.models import BaseModel
from fuxictr.pytorch.torch_utils import seed_everything

BATCH = 256
EMBEDDING = 40
EPOCHS = 100
LABEL = "label"


class Model(BaseModel):
    """What both share: embeddings of all fields, the loss, early stopping."""

    def __init__(self, feature_map, folder):
        super().__init__(
            feature_map,
            model_id="model",
            monitor={"AUC": 1, "logloss": -1},
            metrics=["logloss", "AUC"],
            model_root=folder,
            verbose=0,
        )
        self.embedding_layer = FeatureEmbedding(feature_map, EMBEDDING)

    def forward(self, inputs):
        x = self.get_inputs(inputs)
        return {"y_pred": self.output_activation(self.logit(x, self.embedding_layer(x)))}

    def start(self):
        self.compile("adam", "binary_crossentropy", 1e-3)
        self.reset_parameters()
        self.model_to_device()


class DCNv2(Model):
    """Wang et al. 2021, the parallel form: a cross network next to layers, and a linear unit over both."""

    def __init__(self, feature_map, folder):
        super().__init__(feature_map, folder)
        width = feature_map.num_fields * EMBEDDING
        self.cross = CrossNetV2(width, 3)
        self.layers = MLP_Block(input_dim=width, hidden_units=[500, 500, 500], hidden_activations="relu")
        self.head = torch.nn.Linear(width + 500, 1)
        self.start()

    def logit(self, x, embedded):
        flat = embedded.flatten(start_dim=1)
        return self.head(torch.cat([self.cross(flat), self.layers(flat)], dim=-1))


class DeepFM(Model):
    """Guo et al. 2017: a factorization machine and layers over the same embeddings, added."""

    def __init__(self, feature_map, folder):
        super().__init__(feature_map, folder)
        self.machine = FactorizationMachine(feature_map)
        self.layers = MLP_Block(
            input_dim=feature_map.num_fields * EMBEDDING,
            output_dim=1,
            hidden_units=[300, 300, 300],
            hidden_activations="relu",
        )
        self.start()

    def logit(self, x, embedded):
        return self.machine(x, embedded) + self.layers(embedded.flatten(start_dim=1))


MODELS = {"dcnv2": DCNv2, "deepfm": DeepFM}


class Batches:
    """Rows as FuxiCTR's loaders give them, shuffled again in each pass."""

    def __init__(self, columns, shuffle):
        self.columns = {name: torch.from_numpy(np.asarray(values)) for name, values in columns.items()}
        self.rows = len(next(iter(self.columns.values())))
        self.shuffle = shuffle

    def __len__(self):
        return -(-self.rows // BATCH)

    def __iter__(self):
        order = torch.randperm(self.rows) if self.shuffle else torch.arange(self.rows)
        for rows in order.split(BATCH):
            yield {name: values[rows] for name, values in self.columns.items()}


def predict(data, config):
    torch.set_num_threads(config["threads"])
    seed_everything(config["seed"])
    with tempfile.TemporaryDirectory() as folder:
        return predict_in(folder, data, config)


def predict_in(folder, data, config):
    features = [
        *(
            {"name": name, "type": "numeric", "dtype": "float", "active": True, "normalizer": "StandardScaler"}
            for name in data.stated_numbers
        ),
        *({"name": name, "type": "categorical", "dtype": "str", "active": True} for name in data.categories),
        *(
            {"name": name, "type": "sequence", "dtype": "str", "active": True, "splitter": separator}
            for name, (separator, _) in data.lists.items()
        ),
    ]
    processor = FeatureProcessor(features, {"name": LABEL, "dtype": "float"}, dataset_id="table", data_root=folder)

    def frame(rows, place, labels):
        columns = {
            **{name: polars.Series(rows[name].to_numpy(), nan_to_null=True) for name in data.stated_numbers},
            **{name: rows[name].astype(str).to_list() for name in data.categories},
            **{name: texts[place].to_list() for name, (_, texts) in data.lists.items()},
            LABEL: labels.astype(float),
        }
        return processor.preprocess(polars.DataFrame(columns).lazy())

    known = frame(data.train, 0, data.y)
    parts = [known.collect()[rows].lazy() for rows in (data.fit_rows, data.validation_rows)]
    parts.append(frame(data.test, 1, np.zeros(len(data.test))))
    processor.fit(parts[0])

    def encoded(part, shuffle=False):
        columns = processor.transform({name: values.to_numpy() for name, values in part.collect().to_dict().items()})
        return Batches(
            {
                name: np.asarray(values, dtype=np.float32 if name == LABEL or name in data.stated_numbers else np.int64)
                for name, values in columns.items()
            },
            shuffle,
        )

    fit, validation, test = encoded(parts[0], shuffle=True), encoded(parts[1]), encoded(parts[2])
    model = MODELS[config["name"]](processor.feature_map, folder)
    model.fit(fit, epochs=EPOCHS, validation_data=validation)
    return model.predict(test), f"{model._epoch_index + 1} epochs"
