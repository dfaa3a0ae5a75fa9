"""Trains a plan of adsc on TorchRec. Nothing here is written for one model: all that is of a model comes from plan.json."""
