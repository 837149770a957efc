package dateline.gathering;

/** How two tellings agree in one field, from the same to what no single act can be. */
public enum Agreement {
    /** Both say the same. */
    SAME,
    /** One says it wider or finer than the other: a country and its army, a town and its square. */
    NEAR,
    /** At least one says nothing. */
    OPEN,
    /** They differ as two desks may differ about one act: a worker here is a protester there, done here and denied there. */
    LOOSE,
    /** No single act can be both. */
    APART
}
