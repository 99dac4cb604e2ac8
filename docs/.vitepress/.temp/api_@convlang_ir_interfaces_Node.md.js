import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Node","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/interfaces/Node.md","filePath":"api/@convlang/ir/interfaces/Node.md"}');
const _sfc_main = { name: "api/@convlang/ir/interfaces/Node.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / Node</p><h1 id="interface-node" tabindex="-1">Interface: Node <a class="header-anchor" href="#interface-node" aria-label="Permalink to &quot;Interface: Node&quot;">​</a></h1><p>One application of an op.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="attrs" tabindex="-1">attrs <a class="header-anchor" href="#attrs" aria-label="Permalink to &quot;attrs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>attrs</strong>: <a href="./../type-aliases/Attrs"><code>Attrs</code></a></p></blockquote><hr><h3 id="inputs" tabindex="-1">inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>inputs</strong>: readonly <a href="./../type-aliases/ValueId"><code>ValueId</code></a>[]</p></blockquote><hr><h3 id="layer" tabindex="-1">layer <a class="header-anchor" href="#layer" aria-label="Permalink to &quot;layer&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>layer</strong>: <code>string</code> | <code>null</code></p></blockquote><p>Name of the layer that this node belongs to, or <code>null</code> for nodes of the loss and the update.</p><hr><h3 id="op" tabindex="-1">op <a class="header-anchor" href="#op" aria-label="Permalink to &quot;op&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>op</strong>: <code>string</code></p></blockquote><p>Name of the op in the registry.</p><hr><h3 id="outputs" tabindex="-1">outputs <a class="header-anchor" href="#outputs" aria-label="Permalink to &quot;outputs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>outputs</strong>: readonly <a href="./../type-aliases/ValueId"><code>ValueId</code></a>[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/interfaces/Node.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Node = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Node as default
};
