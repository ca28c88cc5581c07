/*
 * call_graph.h - walking the calls of a program from chosen roots.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * A walk goes breadth-first, so that it finds a shortest chain to every call, and takes each call once, so that its
 * time grows with the size of the program only. Calls are known by their position in the graph.
 */
#ifndef VPCHECK_CALL_GRAPH_H
#define VPCHECK_CALL_GRAPH_H

#include "vpcheck/program.h"

/* The calls of a program, sorted by caller. */
struct vp_call_graph {
  const struct vp_program *program;
  size_t function_count;
  const struct vp_call **calls; /* those whose functions are known, in the program's order for each caller */
  size_t call_count;
  size_t *first;        /* by function: the position of its first call; one more at the end */
  bool *bound;          /* by function: what it calls depends on the arguments it gets */
  size_t *callers;      /* positions sorted by the function that is called */
  size_t *first_caller; /* by function: where its callers begin in `callers`; one more at the end */
};

/* Returns false if there is not enough memory. Free the graph in any case. */
bool vp_call_graph_init(struct vp_call_graph *graph, const struct vp_program *program);
void vp_call_graph_free(struct vp_call_graph *graph);

/* Marks in `reaching`, by function, every function from which calls lead to one that is marked there. `queue` has room
   for all functions. */
void vp_call_graph_spread_to_callers(const struct vp_call_graph *graph, bool *reaching, size_t *queue);

/* What a walk leaves aside. */
struct vp_walk_limits {
  bool skip_level_checked; /* it takes no call that stands under a test of the level */
  bool stop_at_pageable;   /* it takes calls of pageable functions, but goes no further */
  const bool *barred;      /* NULL: none. By function: it takes calls of it, but goes no further */
  /* NULL: all. Else whether a service's call is of interest with these arguments; if not, it may be when its function
     is entered in another way. */
  bool (*wants)(void *context, const struct vp_call *call, const struct vp_level_arguments *arguments);
  void *context;
};

struct vp_walk {
  const struct vp_call_graph *graph;
  struct vp_walk_limits limits;
  uint32_t *depth;                    /* by position: length of the chain that ends with this call; 0: not taken */
  size_t *via;                        /* by position: the call before it in the chain; SIZE_MAX: none */
  size_t *head;                       /* by position: the last call of the chain's beginning that notes show */
  const struct vp_role_taken **roots; /* by function: how a root is registered; NULL: no root */
  uint32_t *entered;                  /* by function: how often */
  size_t *entry;                      /* by function: the call through which it was entered first */
  size_t *queue;
  size_t queued;
};

/* Returns false if there is not enough memory. Free the walk in any case. */
bool vp_walk_init(struct vp_walk *walk, const struct vp_call_graph *graph);
void vp_walk_free(struct vp_walk *walk);

/* Forgets everything and begins anew. */
void vp_walk_begin(struct vp_walk *walk, const struct vp_walk_limits *limits);

/* Adds the registered function to the roots. Nothing happens if it is not known, or a root already. */
void vp_walk_add_root(struct vp_walk *walk, const struct vp_role_taken *taken);

/* Begins a chain with the call at `position`: its function is entered, with what the call passes. */
void vp_walk_add_call(struct vp_walk *walk, size_t position);

/* Follows the calls. */
void vp_walk_run(struct vp_walk *walk);

/* The position of the call with which the chain begins that ends with the one at `position`. */
size_t vp_walk_beginning(const struct vp_walk *walk, size_t position);

/* Whether the function `object`, a known one, is a root or was reached. */
bool vp_walk_reached(const struct vp_walk *walk, vp_object object);

/* The registration that leads to the function `object`, which was reached. */
const struct vp_role_taken *vp_walk_root_of(const struct vp_walk *walk, vp_object object);

/* What is known of the arguments of the call at `position`, with what its function was called with. */
struct vp_level_arguments vp_walk_arguments(const struct vp_walk *walk, size_t position);

/* Adds notes for the registration, if the chain begins with one, and the chain that lead to the caller of the call at
   `position`. Leaves room for `spare` notes: a chain that does not fit loses its middle, and a note says so. */
void vp_walk_note_chain(const struct vp_walk *walk, size_t position, unsigned spare, struct vp_finding *finding);

/* The same for the function `object`, which was reached. */
void vp_walk_note_way(const struct vp_walk *walk, vp_object object, unsigned spare, struct vp_finding *finding);

#endif
