import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: createTsBackend()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-ts/functions/createTsBackend.md","filePath":"api/@convlang/backend-ts/functions/createTsBackend.md"}');
const _sfc_main = { name: "api/@convlang/backend-ts/functions/createTsBackend.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-ts</a> / createTsBackend</p><h1 id="function-createtsbackend" tabindex="-1">Function: createTsBackend() <a class="header-anchor" href="#function-createtsbackend" aria-label="Permalink to &quot;Function: createTsBackend()&quot;">​</a></h1><blockquote><p><strong>createTsBackend</strong>(<code>options?</code>): <a href="./../../backend/interfaces/Backend"><code>Backend</code></a></p></blockquote><p>The backend in plain TypeScript: typed arrays, one thread, no native code. Runs wherever JavaScript runs, and gives the same bits on every run.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../../backend/interfaces/BackendOptions"><code>BackendOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../backend/interfaces/Backend"><code>Backend</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-ts/functions/createTsBackend.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createTsBackend = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createTsBackend as default
};
