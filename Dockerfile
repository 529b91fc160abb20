# Build: docker build -t kaname .   Run: see docs/self-hosting.md
FROM node:24.11.1-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run messages && npm run build \
  && npm prune --omit=dev --no-audit --no-fund \
  # The image has its own Node; what the pages are made of is not needed any more.
  && rm -rf node_modules/node node_modules/node-bin-* src/web

FROM node:24.11.1-bookworm-slim
ENV NODE_ENV=production KANAME_DATA=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/bin ./bin
COPY --from=build /app/src ./src
COPY --from=build /app/dist ./dist
COPY --from=build /app/node_modules ./node_modules
RUN install -d -o node -g node -m 700 /data
USER node
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT ?? 7070) + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/kaname.js", "serve"]
