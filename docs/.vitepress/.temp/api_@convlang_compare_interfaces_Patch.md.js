import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Patch","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/compare/interfaces/Patch.md","filePath":"api/@convlang/compare/interfaces/Patch.md"}');
const _sfc_main = { name: "api/@convlang/compare/interfaces/Patch.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/compare</a> / Patch</p><h1 id="interface-patch" tabindex="-1">Interface: Patch <a class="header-anchor" href="#interface-patch" aria-label="Permalink to &quot;Interface: Patch&quot;">​</a></h1><p>A piece of a value: one sample and one channel, or one row.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="columns" tabindex="-1">columns <a class="header-anchor" href="#columns" aria-label="Permalink to &quot;columns&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>columns</strong>: readonly <code>number</code>[]</p></blockquote><hr><h3 id="isclipped" tabindex="-1">isClipped <a class="header-anchor" href="#isclipped" aria-label="Permalink to &quot;isClipped&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>isClipped</strong>: <code>boolean</code></p></blockquote><p>Whether there is more than is shown.</p><hr><h3 id="rows" tabindex="-1">rows <a class="header-anchor" href="#rows" aria-label="Permalink to &quot;rows&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>rows</strong>: readonly <code>number</code>[]</p></blockquote><p>Numbers of the rows and columns shown. Those outside the value are padding.</p><hr><h3 id="slice" tabindex="-1">slice <a class="header-anchor" href="#slice" aria-label="Permalink to &quot;slice&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>slice</strong>: <code>string</code></p></blockquote><p>What is cut out, for people: <code>sample 0, channel 3 of 6</code>.</p><hr><h3 id="tensor" tabindex="-1">tensor <a class="header-anchor" href="#tensor" aria-label="Permalink to &quot;tensor&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>tensor</strong>: <code>string</code></p></blockquote><hr><h3 id="values" tabindex="-1">values <a class="header-anchor" href="#values" aria-label="Permalink to &quot;values&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>values</strong>: readonly (<code>number</code> | <code>null</code>)[]</p></blockquote><p>Row by row; <code>null</code> for padding.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/compare/interfaces/Patch.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Patch = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Patch as default
};
