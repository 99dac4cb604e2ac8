import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Head","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/Head.md","filePath":"api/@convlang/ops/interfaces/Head.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/Head.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / Head</p><h1 id="interface-head" tabindex="-1">Interface: Head <a class="header-anchor" href="#interface-head" aria-label="Permalink to &quot;Interface: Head&quot;">​</a></h1><p>A place of the model that has a loss: its main output, or a tap.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="before" tabindex="-1">before <a class="header-anchor" href="#before" aria-label="Permalink to &quot;before&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>before</strong>: <a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a> | <code>null</code></p></blockquote><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="op" tabindex="-1">op <a class="header-anchor" href="#op" aria-label="Permalink to &quot;op&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>op</strong>: <code>string</code> | <code>null</code></p></blockquote><p>The op that makes it, and what that op works on.</p><hr><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>value</strong>: <a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a></p></blockquote><p>What the head gives: probabilities, scores or values.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/Head.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Head = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Head as default
};
