import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PassOps","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/interfaces/PassOps.md","filePath":"api/@convlang/passes/interfaces/PassOps.md"}');
const _sfc_main = { name: "api/@convlang/passes/interfaces/PassOps.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / PassOps</p><h1 id="interface-passops" tabindex="-1">Interface: PassOps <a class="header-anchor" href="#interface-passops" aria-label="Permalink to &quot;Interface: PassOps&quot;">​</a></h1><p>The ops that a pass knows, and the words that settings name. Default: the core&#39;s; with plugins, extended tables.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./LossOptions"><code>LossOptions</code></a></li><li><a href="./../../backend/interfaces/CheckOptions"><code>CheckOptions</code></a></li><li><a href="./../../train/interfaces/TrainableModel"><code>TrainableModel</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="ops" tabindex="-1">ops? <a class="header-anchor" href="#ops" aria-label="Permalink to &quot;ops?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>ops?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ops/type-aliases/AnyOp"><code>AnyOp</code></a>&gt;&gt;</p></blockquote><hr><h3 id="rules" tabindex="-1">rules? <a class="header-anchor" href="#rules" aria-label="Permalink to &quot;rules?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>rules?</strong>: <a href="./../../ops/interfaces/OpRules"><code>OpRules</code></a></p></blockquote><hr><h3 id="vocabulary" tabindex="-1">vocabulary? <a class="header-anchor" href="#vocabulary" aria-label="Permalink to &quot;vocabulary?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>vocabulary?</strong>: <a href="./../../ops/interfaces/Vocabulary"><code>Vocabulary</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/interfaces/PassOps.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PassOps = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PassOps as default
};
