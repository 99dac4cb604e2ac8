import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: coreOps","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/variables/coreOps.md","filePath":"api/@convlang/ops/variables/coreOps.md"}');
const _sfc_main = { name: "api/@convlang/ops/variables/coreOps.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / coreOps</p><h1 id="variable-coreops" tabindex="-1">Variable: coreOps <a class="header-anchor" href="#variable-coreops" aria-label="Permalink to &quot;Variable: coreOps&quot;">​</a></h1><blockquote><p><code>const</code> <strong>coreOps</strong>: <a href="./../type-aliases/CoreOps"><code>CoreOps</code></a></p></blockquote><p>Every op of the core, by name. Plugins extend by value: <code>{ ...coreOps, ...plugin.ops }</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/variables/coreOps.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const coreOps = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  coreOps as default
};
