## Stage

PROMISED = promised
COMMITTED = committed
ALLOCATED = allocated
CONTRACTED = contracted
PAID = paid
DELIVERED = delivered
WITHDRAWN = withdrawn
CORRECTED = corrected
