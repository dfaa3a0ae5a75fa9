"""The dense part of the model in Keras on TensorFlow: features of the tables in, logits out."""

import keras
import tensorflow as tf
from keras import layers

from exported import Exported, Structure


class Network(keras.Model):
    def __init__(self, s: Structure) -> None:
        super().__init__()
        self.structure = s
        self.groups = [layers.Dense(s.group_width, "relu") for _ in range(s.groups)]
        self.crosses = [[layers.Dense(s.cross_width, use_bias=False) for _ in operands] for operands in s.crosses]
        self.bottom = [layers.Dense(width, use_bias=False) for width in s.bottom]
        self.norms = [layers.BatchNormalization(momentum=s.norm_momentum, epsilon=s.norm_epsilon) for _ in s.bottom]
        self.towers = [
            (layers.Dense(s.tower_width, "relu"), [(layers.Dense(s.tower_width, "relu"), layers.Dense(1)) for _ in range(s.heads)])
            for _ in range(s.towers)
        ]

    def call(self, features: tf.Tensor, tower_rows: tf.Tensor, training: bool) -> tf.Tensor:
        """[rows × tables·embed] and the rows of each tower → logits [rows × heads]."""
        s = self.structure
        inputs = tf.split(features, s.groups, 1)
        groups = [layer(x) for layer, x in zip(self.groups, inputs)]
        crosses = []
        for factors, operands in zip(self.crosses, s.crosses):
            product, *rest = [layer(groups[g]) for layer, g in zip(factors, operands)]
            for factor in rest:
                product = product * factor
            crosses.append(product)
        x = tf.concat(groups + crosses, 1)
        for layer, norm in zip(self.bottom, self.norms):
            x = tf.nn.relu(norm(layer(x), training=training))
        logits = []
        for (top, heads), rows in zip(self.towers, tf.split(x, tower_rows, num=s.towers)):
            rows = top(tf.ensure_shape(rows, [None, s.bottom[-1]]))
            logits.append(tf.concat([logit(hidden(rows)) for hidden, logit in heads], 1))
        return tf.concat(logits, 0)


def network_of(exported: Exported) -> Network:
    """The network with adsc's starting weights."""
    s, params = exported.structure, exported.params
    network = Network(s)
    network(tf.zeros([s.towers, s.tables * s.embed]), tf.ones([s.towers], tf.int32), training=False)

    def take(layer: layers.Dense, name: str) -> None:
        layer.set_weights([params[f"{name}/kernel"]] + ([params[f"{name}/bias"]] if layer.use_bias else []))

    for g, layer in enumerate(network.groups):
        take(layer, f"group.{g}/dense")
    for c, (factors, operands) in enumerate(zip(network.crosses, s.crosses)):
        for layer, g in zip(factors, operands):
            take(layer, f"cross.{c}/{g}")
    for i, (layer, norm) in enumerate(zip(network.bottom, network.norms)):
        take(layer, f"bottom/layer.{i}")
        norm.gamma.assign(params[f"bottom/norm.{i}/gamma"])
        norm.beta.assign(params[f"bottom/norm.{i}/beta"])
    for t, (top, heads) in enumerate(network.towers):
        take(top, f"tower.{t}/layer.0")
        for h, (hidden, logit) in enumerate(heads):
            take(hidden, f"tower.{t}/head.{h}/layer.0")
            take(logit, f"tower.{t}/head.{h}/logit")
    return network
