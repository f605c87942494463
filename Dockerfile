# The sources in, an image that serves the graph out. Debian, as the embedded database's binary wants glibc.
FROM node:22-bookworm-slim
WORKDIR /atlas
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY . .
# Built here, so that the running server writes nothing but its data.
RUN npm run build && mkdir -p /data && chown node:node /data
ENV HOST=0.0.0.0 PORT=4000 ATLAS_DATA=/data
USER node
EXPOSE 4000
VOLUME /data
CMD ["node", "server/doors/atlas.js", "serve"]
