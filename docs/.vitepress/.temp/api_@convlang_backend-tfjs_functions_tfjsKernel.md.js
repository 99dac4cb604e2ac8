import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: tfjsKernel()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-tfjs/functions/tfjsKernel.md","filePath":"api/@convlang/backend-tfjs/functions/tfjsKernel.md"}');
const _sfc_main = { name: "api/@convlang/backend-tfjs/functions/tfjsKernel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-tfjs</a> / tfjsKernel</p><h1 id="function-tfjskernel" tabindex="-1">Function: tfjsKernel() <a class="header-anchor" href="#function-tfjskernel" aria-label="Permalink to &quot;Function: tfjsKernel()&quot;">​</a></h1><blockquote><p><strong>tfjsKernel</strong>&lt;<code>Attrs</code>&gt;(<code>prepare</code>): <a href="./../../backend/type-aliases/DeviceKernel"><code>DeviceKernel</code></a>&lt;<code>Tensor</code>&lt;<code>Rank</code>&gt;, <code>Attrs</code>&gt;</p></blockquote><p>Makes a kernel of a function that prepares a site and gives what computes it. Tensors that a run makes on the way are disposed of at its end.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="attrs" tabindex="-1">Attrs <a class="header-anchor" href="#attrs" aria-label="Permalink to &quot;Attrs&quot;">​</a></h3><p><code>Attrs</code></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="prepare" tabindex="-1">prepare <a class="header-anchor" href="#prepare" aria-label="Permalink to &quot;prepare&quot;">​</a></h3><p>(<code>site</code>, <code>keep</code>) =&gt; <a href="./../type-aliases/Compute"><code>Compute</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../backend/type-aliases/DeviceKernel"><code>DeviceKernel</code></a>&lt;<code>Tensor</code>&lt;<code>Rank</code>&gt;, <code>Attrs</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-tfjs/functions/tfjsKernel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tfjsKernel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tfjsKernel as default
};
