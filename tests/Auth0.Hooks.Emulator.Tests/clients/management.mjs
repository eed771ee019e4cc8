// Takes a hook through its life with one version of the official client, and prints what the client saw as JSON.
//   node management.mjs PACKAGE DOMAIN CLIENT_ID CLIENT_SECRET
import { createRequire } from 'node:module';

const [, , name, domain, clientId, clientSecret] = process.argv;
const { ManagementClient } = createRequire(import.meta.url)(name);
// Their own limits of time are for a network, and not for a test on a busy machine; each version has a name of its own for it.
const client = new ManagementClient({ domain, clientId, clientSecret, timeoutDuration: 300_000, timeoutInSeconds: 300 });

// Version 4 wraps each answer in an object with data, and names some calls differently.
const data = async answer => (await answer).data;
const calls = name === 'auth0-v4'
  ? {
      create: body => data(client.hooks.create(body)),
      get: id => data(client.hooks.get({ id })),
      update: (id, body) => data(client.hooks.update({ id }, body)),
      delete: id => client.hooks.delete({ id }),
      list: query => data(client.hooks.getAll(query)),
      page: query => data(client.hooks.getAll({ ...query, include_totals: true })),
      addSecrets: (id, body) => client.hooks.addSecrets({ id }, body),
      updateSecrets: (id, body) => client.hooks.updateSecrets({ id }, body),
      secrets: id => data(client.hooks.getSecrets({ id })),
      deleteSecrets: (id, names) => client.hooks.deleteSecrets({ id }, names),
    }
  : {
      create: body => client.hooks.create(body),
      get: id => client.hooks.get(id),
      update: (id, body) => client.hooks.update(id, body),
      delete: id => client.hooks.delete(id),
      list: async query => (await client.hooks.list(query)).data,
      page: async query => (await client.hooks.list({ ...query, include_totals: true })).response,
      addSecrets: (id, body) => client.hooks.secrets.create(id, body),
      updateSecrets: (id, body) => client.hooks.secrets.update(id, body),
      secrets: id => client.hooks.secrets.get(id),
      deleteSecrets: (id, names) => client.hooks.secrets.delete(id, names),
    };
const failure = error => ({ status: error.statusCode, code: error.errorCode ?? error.body?.errorCode, message: error.msg ?? error.body?.message });

const seen = {};
const hook = await calls.create({
  name: 'Add claims', triggerId: 'credentials-exchange', script: 'module.exports = function () {};', dependencies: { axios: '0.21.1' },
});
seen.created = { ...hook, id: hook.id.length };
seen.updated = (await calls.update(hook.id, { enabled: true })).enabled;
seen.fetched = { ...(await calls.get(hook.id)), id: undefined };
seen.list = (await calls.list({ triggerId: 'credentials-exchange', per_page: 10, page: 0 })).map(item => item.name);
const page = await calls.page({ per_page: 10, page: 0 });
seen.page = { start: page.start, limit: page.limit, total: page.total, count: page.hooks.length };
await calls.addSecrets(hook.id, { API_KEY: 'fake-1', OTHER: 'fake-2' });
await calls.updateSecrets(hook.id, { API_KEY: 'fake-3' });
await calls.deleteSecrets(hook.id, ['OTHER']);
seen.secrets = await calls.secrets(hook.id);
seen.duplicate = await calls.create({ name: 'Add claims', triggerId: 'credentials-exchange', script: 'x' }).catch(failure);
seen.invalid = await calls.create({ name: '-', triggerId: 'credentials-exchange', script: 'x' }).catch(failure);
await calls.delete(hook.id);
seen.missing = await calls.get(hook.id).catch(failure);
console.log(JSON.stringify(seen));
