import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: tsProvider","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-ts/variables/tsProvider.md","filePath":"api/@convlang/backend-ts/variables/tsProvider.md"}');
const _sfc_main = { name: "api/@convlang/backend-ts/variables/tsProvider.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-ts</a> / tsProvider</p><h1 id="variable-tsprovider" tabindex="-1">Variable: tsProvider <a class="header-anchor" href="#variable-tsprovider" aria-label="Permalink to &quot;Variable: tsProvider&quot;">​</a></h1><blockquote><p><code>const</code> <strong>tsProvider</strong>: <a href="./../../backend/interfaces/BackendProvider"><code>BackendProvider</code></a></p></blockquote><p>The backend in plain TypeScript, which can run wherever JavaScript does.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-ts/variables/tsProvider.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tsProvider = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tsProvider as default
};
