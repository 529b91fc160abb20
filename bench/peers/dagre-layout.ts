import dagre from "@dagrejs/dagre";
import type { FanData } from "../../src/fan/index.ts";

export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** px; a chip of one line, about as wide as the fan makes it. */
export function chipOf(name: string): { readonly width: number; readonly height: number } {
  return { width: 24 + 14 * name.length, height: 36 };
}

/** The fan's data as dagre arranges it, tasks below and recipients above: the middle of every chip, in px. */
export function dagreLayout(data: FanData): Places {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: "BT" });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, name } of [...data.tasks, ...data.parties]) graph.setNode(id, chipOf(name));
  for (const { task, party } of data.links) graph.setEdge(task, party);
  dagre.layout(graph);
  return new Map(
    graph.nodes().map((id: string) => {
      const { x, y } = graph.node(id);
      return [id, { x: x ?? 0, y: y ?? 0 }];
    }),
  );
}
