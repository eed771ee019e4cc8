// What a hook finds around it in the emulator: the globals of the service, and require with a few modules of Node.js.
(function (global, log, digest, random) {
  delete global.__log;
  delete global.__digest;
  delete global.__random;

  const longest = 1 << 20;
  for (const name of ['repeat', 'padStart', 'padEnd']) {
    const original = String.prototype[name];
    String.prototype[name] = function (count, ...rest) {
      const size = name === 'repeat' ? String(this).length * count : count;
      if (size > longest) throw new RangeError('Invalid string length');
      return original.call(this, count, ...rest);
    };
  }

  const show = value => {
    if (typeof value === 'string') return value;
    if (value instanceof Error) return `${value.name}: ${value.message}`;
    if (typeof value === 'function') return `[Function: ${value.name || 'anonymous'}]`;
    try {
      const json = JSON.stringify(value);
      return json === undefined ? String(value) : json;
    } catch (error) {
      return Object.prototype.toString.call(value);
    }
  };
  const format = (...values) => values.map(show).join(' ').slice(0, 10000);

  global.console = {};
  for (const level of ['log', 'info', 'warn', 'error', 'debug']) global.console[level] = (...values) => log(format(...values));

  global.setImmediate = callback => setTimeout(callback, 0);
  global.clearImmediate = clearTimeout;

  for (const name of ['InvalidScopeError', 'InvalidRequestError', 'ServerError']) {
    global[name] = class extends Error {};
    Object.defineProperty(global[name].prototype, 'name', { value: name });
  }
  global.PreUserRegistrationError = class extends Error {
    constructor(message, userMessage) {
      super(message);
      this.userMessage = userMessage;
    }
  };
  Object.defineProperty(global.PreUserRegistrationError.prototype, 'name', { value: 'PreUserRegistrationError' });

  const encodings = {
    hex: hex => hex.toLowerCase(),
    base64: hex => {
      const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
      const bytes = hex.match(/../g).map(pair => parseInt(pair, 16));
      let text = '';
      for (let i = 0; i < bytes.length; i += 3) {
        const chunk = (bytes[i] << 16) | ((bytes[i + 1] || 0) << 8) | (bytes[i + 2] || 0);
        text += digits[chunk >> 18] + digits[(chunk >> 12) & 63];
        text += i + 1 < bytes.length ? digits[(chunk >> 6) & 63] : '=';
        text += i + 2 < bytes.length ? digits[chunk & 63] : '=';
      }
      return text;
    },
  };
  const encode = (hex, encoding) => {
    if (!encodings[encoding]) throw new Error(`The emulator encodes as hex or base64, not as ${encoding}.`);
    return encodings[encoding](hex);
  };
  const hash = (algorithm, key) => {
    let text = '';
    return {
      update(part) {
        text += part;
        return this;
      },
      digest(encoding) {
        const hex = digest(algorithm, key, text);
        if (hex === null) throw new Error(`The emulator knows sha256, sha384 and sha512, not ${algorithm}.`);
        return encode(hex, encoding);
      },
    };
  };

  const pairs = text => text.split('&').filter(part => part).map(part => part.split('=').map(piece => decodeURIComponent(piece.replace(/\+/g, ' '))));
  const modules = {
    crypto: {
      createHash: algorithm => hash(algorithm, null),
      createHmac: (algorithm, key) => hash(algorithm, String(key)),
      randomBytes: count => ({ toString: encoding => encode(random(count), encoding || 'hex') }),
      randomUUID: () => {
        const hex = random(16).toLowerCase();
        return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${'89ab'[parseInt(hex[16], 16) & 3]}${hex.slice(17, 20)}-${hex.slice(20)}`;
      },
    },
    querystring: {
      escape: encodeURIComponent,
      unescape: decodeURIComponent,
      stringify: values => Object.keys(values).map(name => [].concat(values[name]).map(value => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')).join('&'),
      parse: text => Object.fromEntries(pairs(text)),
    },
    util: {
      format,
      inspect: show,
      promisify: original => (...values) => new Promise((resolve, reject) =>
        original(...values, (error, value) => (error ? reject(error) : resolve(value)))),
    },
  };

  global.require = name => {
    const known = String(name).replace(/^node:/, '').replace(/(.)@.*$/, '$1');
    if (!Object.prototype.hasOwnProperty.call(modules, known)) {
      const error = new Error(`Cannot find module '${name}'. The emulator runs hooks with ${Object.keys(modules).join(', ')} only, and without a network; the service installs every npm package.`);
      error.code = 'MODULE_NOT_FOUND';
      throw error;
    }
    return modules[known];
  };
  global.module = { exports: {} };
  global.exports = global.module.exports;
})(globalThis, __log, __digest, __random);
