import { ReactFlow } from "@xyflow/react";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { chipOf, dagreLayout } from "./dagre-layout.ts";
import { size, until } from "./drawing.ts";

globalThis.drawing = {
  draw: async (data, place) => {
    place.style.width = `${size.width}px`;
    place.style.height = `${size.height}px`;
    const at = dagreLayout(data);
    const nodes = [...data.tasks, ...data.parties].map(({ id, name }) => ({
      id,
      position: at.get(id) ?? { x: 0, y: 0 },
      data: { label: name },
      ...chipOf(name),
    }));
    const edges = data.links.map(({ task, party }) => ({
      id: `${task}-${party}`,
      source: task,
      target: party,
    }));
    createRoot(place).render(createElement(ReactFlow, { nodes, edges, fitView: true }));
    await until(place, ".react-flow__edge", edges.length);
  },
};
