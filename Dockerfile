# Build with everything, run with only what serving needs. Node 24 is the current long-term release.
FROM node:24-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Without the scripts of packages: nothing that is needed is made by one.
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY src ./src
COPY seed ./seed
# The IDE shows the same operations that the tests run.
COPY tests/graphql/operations ./tests/graphql/operations
RUN npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/seed ./seed
COPY LICENSE LICENSE-DATA ./
# A volume mounted here starts as a copy of this folder, owner included, so that the unprivileged user can write the password into it.
RUN mkdir /secrets && chown node:node /secrets
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli.js", "serve"]
