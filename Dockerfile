# A server of one model, which is mounted at /model: docs/ci.md.
FROM node:22-bookworm-slim AS package
WORKDIR /source
COPY . .
RUN npm ci --ignore-scripts && mkdir packed && npm pack --pack-destination packed && mv packed/adsc-*.tgz packed/adsc.tgz

FROM node:22-bookworm-slim AS installed
WORKDIR /app
COPY --from=package /source/packed/adsc.tgz ./
# The package holds the engine of every platform.
RUN npm install --no-package-lock --no-audit --no-fund ./adsc.tgz && rm adsc.tgz \
  && find node_modules/adsc/dist/onnxruntime/bin/napi-v6 -mindepth 2 -maxdepth 2 ! -path "*/linux/$(node -p process.arch)" -exec rm -r {} +

FROM node:22-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=installed /app ./
# By number, so that an orchestrator sees that it is not root.
USER 1000:1000
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=2m \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/v2/health/live').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/node_modules/adsc/dist/cli.js"]
CMD ["serve", "/model", "--host", "0.0.0.0"]
