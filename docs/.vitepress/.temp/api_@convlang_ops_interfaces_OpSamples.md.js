import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OpSamples","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/OpSamples.md","filePath":"api/@convlang/ops/interfaces/OpSamples.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/OpSamples.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / OpSamples</p><h1 id="interface-opsamples" tabindex="-1">Interface: OpSamples <a class="header-anchor" href="#interface-opsamples" aria-label="Permalink to &quot;Interface: OpSamples&quot;">​</a></h1><p>Samples of one op, right and wrong.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bad" tabindex="-1">bad <a class="header-anchor" href="#bad" aria-label="Permalink to &quot;bad&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>bad</strong>: readonly <a href="./OpErrorSample"><code>OpErrorSample</code></a>[]</p></blockquote><hr><h3 id="good" tabindex="-1">good <a class="header-anchor" href="#good" aria-label="Permalink to &quot;good&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>good</strong>: readonly <a href="./OpSample"><code>OpSample</code></a>[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/OpSamples.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OpSamples = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OpSamples as default
};
