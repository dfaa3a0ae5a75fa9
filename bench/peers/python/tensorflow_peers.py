"""The model in Keras on TensorFlow, its tables moved by Keras' Adagrad or by TensorFlow's own sparse one."""

from collections.abc import Callable

import keras
import numpy as np
import tensorflow as tf

from exported import Batch, Exported, log_loss_sum
from keras_net import network_of


class TensorFlowPeer:
    def __init__(self, exported: Exported, threads: int, keras_adagrad: bool, many: bool) -> None:
        tf.config.threading.set_intra_op_parallelism_threads(threads)
        tf.config.threading.set_inter_op_parallelism_threads(threads)
        s = exported.structure
        self.exported = exported
        self.batches = exported.endless()
        self.network = network_of(exported)
        self.tables = tables_of(exported, many)
        # All tables under each other in one have an offset each.
        self.offsets = tf.constant([np.zeros(s.tables), np.arange(s.tables) * s.table_rows][not many], tf.int64)
        self.adam = keras.optimizers.Adam(s.adam_rate, epsilon=1e-8)
        # It is added within the root, PyTorch's and adsc's behind it.
        epsilon = s.adagrad_epsilon**2
        if keras_adagrad:
            self.adagrad = keras.optimizers.Adagrad(s.adagrad_rate, initial_accumulator_value=0.0, epsilon=epsilon)
            self.adagrad.build(self.tables)
        else:
            # It has none, but wants accumulators above 0.
            self.adagrad = tf.compat.v1.train.AdagradOptimizer(s.adagrad_rate, initial_accumulator_value=epsilon)
        self.adam.build(self.network.trainable_variables)
        signature = [tf.TensorSpec([None, s.tables], tf.int64), tf.TensorSpec([s.towers], tf.int32)]
        self.train = tf.function(self._train, input_signature=[*signature, tf.TensorSpec([None, s.heads])])
        self.forward = tf.function(self._forward, input_signature=signature)
        kind = "Keras'" if keras_adagrad else "TensorFlow's sparse"
        self.description = f"TensorFlow {tf.__version__}, Keras {keras.__version__}: {'a variable a table' if many else 'tables in one variable'}, {kind} Adagrad; Adam"

    def step(self) -> float:
        batch = next(self.batches)
        return float(self.train(*inputs_of(batch), tf.constant(batch.labels)))

    def holdout_loss(self) -> float:
        total = rows = 0.0
        for batch in self.exported.held_out():
            total += log_loss_sum(self.forward(*inputs_of(batch)).numpy(), batch.labels)
            rows += len(batch.labels)
        return total / rows

    def _forward(self, ids: tf.Tensor, tower_rows: tf.Tensor) -> tf.Tensor:
        return self.network(self._features(ids), tower_rows, training=False)

    def _features(self, ids: tf.Tensor) -> tf.Tensor:
        s = self.exported.structure
        ids = ids + self.offsets
        if len(self.tables) == 1:
            return tf.reshape(tf.gather(self.tables[0], ids), [-1, s.tables * s.embed])
        return tf.concat([tf.gather(table, ids[:, t]) for t, table in enumerate(self.tables)], 1)

    def _train(self, ids: tf.Tensor, tower_rows: tf.Tensor, labels: tf.Tensor) -> tf.Tensor:
        with tf.GradientTape() as tape:
            logits = self.network(self._features(ids), tower_rows, training=True)
            per_head = tf.nn.sigmoid_cross_entropy_with_logits(labels, logits)
            loss = tf.reduce_sum(per_head) / tf.cast(tf.shape(labels)[0], tf.float32)
        dense = self.network.trainable_variables
        grads = tape.gradient(loss, [*dense, *self.tables])
        self.adam.apply_gradients(zip(grads, dense))
        self.adagrad.apply_gradients(zip(grads[len(dense) :], self.tables))
        return loss


def tables_of(exported: Exported, many: bool) -> list[tf.Variable]:
    s = exported.structure
    weights = np.zeros([s.tables, s.table_rows, s.embed], np.float32)
    for weight, (ids, rows) in zip(weights, exported.tables()):
        weight[ids] = rows
    return [tf.Variable(w) for w in weights] if many else [tf.Variable(weights.reshape(-1, s.embed))]


def inputs_of(batch: Batch) -> tuple[tf.Tensor, tf.Tensor]:
    return tf.constant(batch.ids), tf.constant(batch.tower_rows, tf.int32)


PEERS: dict[str, Callable[[Exported, int], TensorFlowPeer]] = {
    "keras": lambda e, threads: TensorFlowPeer(e, threads, keras_adagrad=True, many=True),
    "keras-one": lambda e, threads: TensorFlowPeer(e, threads, keras_adagrad=True, many=False),
    "tensorflow": lambda e, threads: TensorFlowPeer(e, threads, keras_adagrad=False, many=False),
    "tensorflow-many": lambda e, threads: TensorFlowPeer(e, threads, keras_adagrad=False, many=True),
}
