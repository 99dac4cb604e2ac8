import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Site<Attrs>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/interfaces/Site.md","filePath":"api/@convlang/backend/interfaces/Site.md"}');
const _sfc_main = { name: "api/@convlang/backend/interfaces/Site.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / Site</p><h1 id="interface-site-attrs" tabindex="-1">Interface: Site&lt;Attrs&gt; <a class="header-anchor" href="#interface-site-attrs" aria-label="Permalink to &quot;Interface: Site\\&lt;Attrs\\&gt;&quot;">​</a></h1><p>One application of an op, shapes known.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="attrs" tabindex="-1">Attrs <a class="header-anchor" href="#attrs" aria-label="Permalink to &quot;Attrs&quot;">​</a></h3><p><code>Attrs</code></p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="attrs-1" tabindex="-1">attrs <a class="header-anchor" href="#attrs-1" aria-label="Permalink to &quot;attrs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>attrs</strong>: <code>Attrs</code></p></blockquote><hr><h3 id="inputs" tabindex="-1">inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>inputs</strong>: readonly <a href="./Operand"><code>Operand</code></a>[]</p></blockquote><p>Absent optional inputs are left out: they come last.</p><hr><h3 id="outputs" tabindex="-1">outputs <a class="header-anchor" href="#outputs" aria-label="Permalink to &quot;outputs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>outputs</strong>: readonly <a href="./Operand"><code>Operand</code></a>[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/interfaces/Site.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Site = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Site as default
};
