"""The loss of each row and trained column: log-loss, or that of a head's delayed feedback (src/plan-to-program/column-losses.ts of adsc)."""
import numpy as np
import torch
import torch.nn.functional as F

from .plan import delayed_heads

#: Seconds. Shorter delays count as this long.
LEAST_DELAY = 1
#: A delay, in units, of what never comes.
NEVER = 1e9
#: u is held between ± this.
MOST_LOG_RATE = 15


def delays_of(plan, columns, head):
    """Delays of a head's rows in its unit."""
    delays = columns.delays[:, delayed_heads(plan).index(head)]
    return np.minimum(np.maximum(delays, LEAST_DELAY) / plan.heads[head]["delay"]["unitSeconds"], NEVER)


def column_losses(plan, logits, labels):
    """[rows, trained columns] of both. @param labels 0 or 1; of the rate of a head's delays, the delays"""
    if all("delay" not in head for head in plan.heads):
        return F.binary_cross_entropy_with_logits(logits, labels, reduction="none")
    rates = {column["head"]: place for place, column in enumerate(plan.trained) if column["isDelay"]}
    losses = []
    for place, column in enumerate(plan.trained):
        z, y, head = logits[:, place], labels[:, place], column["head"]
        if column["isDelay"]:
            # Its gradient is that of the head's loss.
            losses.append(torch.zeros_like(z))
        elif plan.heads[head].get("delay", {}).get("kind") == "weight":
            losses.append(weighted(z, y))
        elif head in rates:
            losses.append(delayed(z, y, logits[:, rates[head]], labels[:, rates[head]]))
        else:
            losses.append(F.binary_cross_entropy_with_logits(z, y, reduction="none"))
    return torch.stack(losses, 1)


def softplus(x):
    return F.softplus(x, threshold=80)


def delayed(z, y, u, t):
    """Chapelle 2014, "Modeling Delayed Feedback in Display Advertising", equations 12 and 13, with λ = exp(u): a positive after t costs
    −ln p − ln λ + λ·t, a negative of age t −ln(1 − p + p·exp(−λ·t)) = softplus(z) − softplus(z − λ·t)."""
    u = u.clamp(-MOST_LOG_RATE, MOST_LOG_RATE)
    scaled = torch.exp(u) * t
    positive = softplus(-z) - u + scaled
    negative = softplus(z) - softplus(z - scaled)
    return negative + y * (positive - negative)


def weighted(z, y):
    """Of a log that repeats rows: positives weigh 1 + p, negatives (1 − p)·(1 + p), p without a gradient (Ktena et al. 2019, equation 8)."""
    p = torch.sigmoid(z.detach())
    weights = torch.where(y > 0, 1 + p, (1 - p) * (1 + p))
    return F.binary_cross_entropy_with_logits(z, y, reduction="none") * weights
