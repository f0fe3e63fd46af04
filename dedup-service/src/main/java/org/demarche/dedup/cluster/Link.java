package org.demarche.dedup.cluster;

/** How a node relates to another one. */
public record Link(long other, Relation relation) {}
