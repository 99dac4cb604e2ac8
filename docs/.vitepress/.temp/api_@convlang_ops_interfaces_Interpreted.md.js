import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Interpreted","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/Interpreted.md","filePath":"api/@convlang/ops/interfaces/Interpreted.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/Interpreted.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / Interpreted</p><h1 id="interface-interpreted" tabindex="-1">Interface: Interpreted <a class="header-anchor" href="#interface-interpreted" aria-label="Permalink to &quot;Interface: Interpreted&quot;">​</a></h1><p>What a run gives back.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="outputs" tabindex="-1">outputs <a class="header-anchor" href="#outputs" aria-label="Permalink to &quot;outputs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>outputs</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./RefTensor"><code>RefTensor</code></a>&gt;&gt;</p></blockquote><p>By output name.</p><hr><h3 id="updates" tabindex="-1">updates <a class="header-anchor" href="#updates" aria-label="Permalink to &quot;updates&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>updates</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./RefTensor"><code>RefTensor</code></a>&gt;&gt;</p></blockquote><p>New values of parameters, by name; nothing is written.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/Interpreted.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Interpreted = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Interpreted as default
};
