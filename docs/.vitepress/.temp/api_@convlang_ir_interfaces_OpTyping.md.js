import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OpTyping","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/interfaces/OpTyping.md","filePath":"api/@convlang/ir/interfaces/OpTyping.md"}');
const _sfc_main = { name: "api/@convlang/ir/interfaces/OpTyping.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / OpTyping</p><h1 id="interface-optyping" tabindex="-1">Interface: OpTyping <a class="header-anchor" href="#interface-optyping" aria-label="Permalink to &quot;Interface: OpTyping&quot;">​</a></h1><p>How the builder learns the types of a node&#39;s outputs; <code>ops</code> provides it, so that <code>ir</code> knows no op.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="infer" tabindex="-1">infer() <a class="header-anchor" href="#infer" aria-label="Permalink to &quot;infer()&quot;">​</a></h3><blockquote><p><strong>infer</strong>(<code>op</code>, <code>inputs</code>, <code>attrs</code>): <code>object</code></p></blockquote><p>Complete attributes (defaults filled in) and the output types of one application of an op.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="op" tabindex="-1">op <a class="header-anchor" href="#op" aria-label="Permalink to &quot;op&quot;">​</a></h5><p><code>string</code></p><h5 id="inputs" tabindex="-1">inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs&quot;">​</a></h5><p>readonly <a href="./ValueType"><code>ValueType</code></a>[]</p><h5 id="attrs" tabindex="-1">attrs <a class="header-anchor" href="#attrs" aria-label="Permalink to &quot;attrs&quot;">​</a></h5><p><a href="./../type-aliases/Attrs"><code>Attrs</code></a></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>object</code></p><h5 id="attrs-1" tabindex="-1">attrs <a class="header-anchor" href="#attrs-1" aria-label="Permalink to &quot;attrs&quot;">​</a></h5><blockquote><p><code>readonly</code> <strong>attrs</strong>: <a href="./../type-aliases/Attrs"><code>Attrs</code></a></p></blockquote><h5 id="outputs" tabindex="-1">outputs <a class="header-anchor" href="#outputs" aria-label="Permalink to &quot;outputs&quot;">​</a></h5><blockquote><p><code>readonly</code> <strong>outputs</strong>: readonly <a href="./ValueType"><code>ValueType</code></a>[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/interfaces/OpTyping.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OpTyping = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OpTyping as default
};
