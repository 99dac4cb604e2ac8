import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"004 The package convlang names a backend","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/004-convlang-face.md","filePath":"decisions/004-convlang-face.md"}');
const _sfc_main = { name: "decisions/004-convlang-face.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_004-the-package-convlang-names-a-backend" tabindex="-1">004 The package <code>convlang</code> names a backend <a class="header-anchor" href="#_004-the-package-convlang-names-a-backend" aria-label="Permalink to &quot;004 The package \`convlang\` names a backend&quot;">​</a></h1><p><strong>Decision.</strong> <code>convlang</code>, the one install, depends on <code>@convlang/backend-ts</code> and uses it where no backend is passed in. All packages below take a backend as an argument and name none. It stands on a level of its own above <code>train</code>, and apps above it.</p><p><strong>Why.</strong> <code>import { train } from &#39;convlang&#39;</code> must work with nothing chosen and nothing else installed. The pure TypeScript backend is the one that runs everywhere, in a browser too. The rule &quot;only apps name a backend&quot; of the first design would have made the first line of every program a choice that a newcomer cannot make.</p><p><strong>Cost.</strong> Those who bring their own backend carry some kilobytes that they do not use; a bundler leaves them out.</p><p><strong>When to revisit.</strong> When there is a second backend that is better wherever it runs; then choosing becomes a function of its own.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/004-convlang-face.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _004ConvlangFace = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _004ConvlangFace as default
};
