import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OptionText","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/OptionText.md","filePath":"api/@convlang/ops/interfaces/OptionText.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/OptionText.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / OptionText</p><h1 id="interface-optiontext" tabindex="-1">Interface: OptionText <a class="header-anchor" href="#interface-optiontext" aria-label="Permalink to &quot;Interface: OptionText&quot;">​</a></h1><p>What every option has.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="doc" tabindex="-1">doc <a class="header-anchor" href="#doc" aria-label="Permalink to &quot;doc&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>doc</strong>: <code>string</code></p></blockquote><p>A sentence for pages and errors.</p><hr><h3 id="offormat" tabindex="-1">ofFormat? <a class="header-anchor" href="#offormat" aria-label="Permalink to &quot;ofFormat?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>ofFormat?</strong>: <code>boolean</code></p></blockquote><p>Whether it says how files of the kind are read, so that another file in place of the named one takes it too.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/OptionText.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OptionText = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OptionText as default
};
